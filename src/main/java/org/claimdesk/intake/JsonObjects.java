package org.claimdesk.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import org.claimdesk.json.Json;
import org.claimdesk.json.JsonProblem;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.TabularInput;
import org.jspecify.annotations.Nullable;

/** The objects of a JSON file: of one array, or one a line. */
record JsonObjects(TabularInput input) {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** Takes an object and the physical line on which it starts. */
  @FunctionalInterface
  interface Taker {
    void take(Map<String, @Nullable Object> object, int line);
  }

  /**
   * Hands over the objects in their order.
   *
   * @throws ProblemException at the first that is none
   */
  void each(Taker taker) {
    try (BufferedReader text =
        new BufferedReader(new InputStreamReader(input.open(), UTF_8.newDecoder()))) {
      passOverMark(text);
      Json.readEach(text, (value, line) -> taker.take(object(value, line), line));
    } catch (JsonProblem e) {
      throw e.getCause() != null && e.getCause().getCause() instanceof CharacterCodingException
          ? noText()
          : problem(e.line(), "this is no JSON: " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw noText();
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(Location.of(input.name()), "this file cannot be read: " + e.getMessage()), e);
    }
  }

  private static void passOverMark(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, @Nullable Object> object(@Nullable Object value, int line) {
    if (value instanceof Map<?, ?> object) {
      return (Map<String, @Nullable Object>) object;
    }
    throw problem(line, "this is no object with the fields of a claim");
  }

  private ProblemException noText() {
    return new ProblemException(
        Problem.at(
            Location.of(input.name()), "this is no text in UTF-8", "save it as JSON in UTF-8"));
  }

  private ProblemException problem(int line, String what) {
    return new ProblemException(
        Problem.at(
            Location.of(input.name(), line),
            what,
            "give an array of claims, or one claim a line, as export writes them"));
  }
}
