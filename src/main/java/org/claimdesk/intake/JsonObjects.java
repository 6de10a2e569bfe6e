package org.claimdesk.intake;

import java.io.IOException;
import java.io.LineNumberReader;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.claimdesk.json.Json;
import org.claimdesk.json.JsonProblem;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.tabular.Tally;
import org.claimdesk.tabular.Utf8Text;
import org.jspecify.annotations.Nullable;

/** The objects of a JSON file: of one array, or one a line. */
record JsonObjects(TabularInput input) {

  /** Takes an object and the physical line on which it starts. */
  @FunctionalInterface
  interface Taker {
    void take(Map<String, @Nullable Object> object, int line);

    /** Takes the other fields of an object whose list was handed over, after it. */
    default void around(Map<String, @Nullable Object> fields) {}
  }

  /** Whether a file of this name is read as JSON. */
  static boolean holds(String name) {
    return hasEnding(name, ".json") || hasEnding(name, ".jsonld") || holdsLines(name);
  }

  private static boolean holdsLines(String name) {
    return hasEnding(name, ".jsonl");
  }

  private static boolean hasEnding(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /**
   * Hands over the objects in their order, and what is wrong with each place that holds none.
   *
   * @param lists the fields of one object around all others that may hold a list of them
   * @throws ProblemException if the file is no text in UTF-8, or no JSON and not read by its lines
   */
  Tally each(Set<String> lists, Taker taker, Consumer<Problem> refused) {
    Pass pass = new Pass(taker, refused);
    try (LineNumberReader text = new Utf8Text(input).open()) {
      if (holdsLines(input.name()) && !isArray()) {
        pass.lines(text);
      } else {
        Json.readEach(text, lists, pass);
      }
      return pass.tally();
    } catch (JsonProblem e) {
      throw e.getCause() != null && e.getCause().getCause() instanceof CharacterCodingException
          ? noText()
          : new ProblemException(noJson(e.line(), e));
    } catch (CharacterCodingException e) {
      throw noText();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Whether the file is, or begins as, one array. */
  boolean isArray() {
    try {
      return new Utf8Text(input).firstSign() == '[';
    } catch (CharacterCodingException e) {
      throw noText();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** One reading of the file from its start to its end. */
  private final class Pass implements Json.ValueAtLine {

    private final Taker taker;
    private final Consumer<Problem> refused;
    private long rows;
    private long blank;
    private long bad;

    Pass(Taker taker, Consumer<Problem> refused) {
      this.taker = taker;
      this.refused = refused;
    }

    void lines(LineNumberReader text) throws IOException {
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        if (line.isBlank()) {
          blank++;
        } else {
          line(line, text.getLineNumber());
        }
      }
    }

    private void line(String text, int line) {
      Object value;
      try {
        value = Json.read(text);
      } catch (JsonProblem e) {
        refuse(noJson(line, e));
        return;
      }
      accept(value, line);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void accept(@Nullable Object value, int line) {
      if (value instanceof Map<?, ?> object) {
        rows++;
        taker.take((Map<String, @Nullable Object>) object, line);
      } else {
        refuse(at(line, "this is no object with the fields of a claim"));
      }
    }

    @Override
    public void around(Map<String, @Nullable Object> fields) {
      taker.around(fields);
    }

    private void refuse(Problem problem) {
      bad++;
      refused.accept(problem);
    }

    Tally tally() {
      return new Tally(rows, blank, bad);
    }
  }

  private ProblemException unreadable(IOException e) {
    return new ProblemException(
        Problem.at(Location.of(input.name()), "this file cannot be read: " + e.getMessage()), e);
  }

  private ProblemException noText() {
    return new ProblemException(
        Problem.at(
            Location.of(input.name()), "this is no text in UTF-8", "save it as JSON in UTF-8"));
  }

  private Problem noJson(int line, JsonProblem problem) {
    return at(line, "this is no JSON: " + problem.getMessage());
  }

  private Problem at(int line, String what) {
    return Problem.at(
        Location.of(input.name(), line),
        what,
        "give an array of claims, or one claim a line, as export writes them");
  }
}
