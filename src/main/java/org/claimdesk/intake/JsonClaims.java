package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.claimdesk.problem.Count;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.FileReading;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.tabular.Tally;
import org.jspecify.annotations.Nullable;

/** The claims of a JSON file: its objects as they are, or what is read from a form of the field. */
final class JsonClaims {

  private final JsonObjects objects;
  private final Optional<JsonForm> form;
  private final boolean asked;
  private long others;
  private boolean goesOn;

  private JsonClaims(JsonObjects objects, Optional<JsonForm> form, boolean asked) {
    this.objects = objects;
    this.form = form;
    this.asked = asked;
  }

  /**
   * @param asked the form that the file is said to have; else it is known by its first objects
   */
  static JsonClaims in(TabularInput input, Optional<JsonLayout> asked) {
    JsonObjects objects = new JsonObjects(input);
    return new JsonClaims(
        objects, asked.or(() -> FirstObjects.in(objects)).map(JsonLayout::form), asked.isPresent());
  }

  /** Whether it is of a form, whose claims have the columns of {@link IncomingField}. */
  boolean isOfAForm() {
    return form.isPresent();
  }

  /** Whether the file is, or begins as, one array. */
  boolean isArray() {
    return objects.isArray();
  }

  /** How the file was read, after it was. */
  FileReading reading() {
    List<String> remarks = new ArrayList<>();
    if (others > 0) {
      remarks.add(Count.of(others, "object") + " of other types passed over");
    }
    if (goesOn) {
      remarks.add("the answer has more pages than are in this file");
    }
    return new FileReading("read as " + form.map(JsonForm::told).orElse("JSON"), remarks);
  }

  /**
   * Hands over the claims in their order, and what is wrong with each place that holds none.
   *
   * @throws ProblemException if the file is no text in UTF-8, or no JSON and not read by its lines,
   *     or not of the form that it is said to have
   */
  Tally each(JsonObjects.Taker taker, Consumer<Problem> refused) {
    if (form.isEmpty()) {
      return objects.each(Set.of(), taker, refused);
    }
    Pass pass = new Pass(form.get(), taker, refused);
    Tally tally = objects.each(form.get().lists(), pass, refused);
    others = pass.others;
    goesOn = pass.more;
    return new Tally(pass.claims, tally.blank(), tally.refused() + pass.foreign);
  }

  private final class Pass implements JsonObjects.Taker {

    private final JsonForm form;
    private final JsonObjects.Taker taker;
    private final Consumer<Problem> refused;
    private long claims;
    private long others;
    private long foreign;
    private boolean more;

    Pass(JsonForm form, JsonObjects.Taker taker, Consumer<Problem> refused) {
      this.form = form;
      this.taker = taker;
      this.refused = refused;
    }

    @Override
    public void take(Map<String, @Nullable Object> fields, int line) {
      JsonRecord object = new JsonRecord(fields);
      if (form.lists().stream().anyMatch(object::hasList)) {
        around(fields);
      }
      form.within(object).forEach(one -> take(one, line));
    }

    @Override
    public void around(Map<String, @Nullable Object> fields) {
      more = form.goesOn(new JsonRecord(fields));
    }

    private void take(JsonRecord object, int line) {
      switch (form.kind(object)) {
        case CLAIM -> {
          claims++;
          taker.take(form.claim(object), line);
        }
        case OTHER -> others++;
        case FOREIGN -> {
          foreign++;
          refuse(line);
        }
      }
    }

    private void refuse(int line) {
      Problem problem =
          Problem.at(
              Location.of(objects.input().name(), line),
              "this is no claim as in " + form.told(),
              "name another layout (%s), or none; --forget leaves out what earlier loads were told"
                  .formatted(String.join(", ", JsonLayout.words())));
      if (asked) {
        throw new ProblemException(problem);
      }
      refused.accept(problem);
    }
  }
}
