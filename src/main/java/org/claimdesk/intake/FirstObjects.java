package org.claimdesk.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Knows the form of a JSON file by a look at its first objects. */
final class FirstObjects implements JsonObjects.Taker {

  private static final int ENOUGH = 100;

  private Optional<JsonLayout> found = Optional.empty();
  private int seen;

  private FirstObjects() {}

  /** The form that one of them can only be of; nothing for a file with fields of its own. */
  static Optional<JsonLayout> in(JsonObjects objects) {
    Set<String> lists = new HashSet<>();
    for (JsonLayout layout : JsonLayout.values()) {
      lists.addAll(layout.form().lists());
    }
    FirstObjects first = new FirstObjects();
    try {
      objects.each(lists, first, refused -> {});
    } catch (Enough | ProblemException e) {
      // what is wrong with the file is told where all of it is read
      return first.found;
    }
    return first.found;
  }

  @Override
  public void take(Map<String, @Nullable Object> fields, int line) {
    JsonRecord object = new JsonRecord(fields);
    found =
        Arrays.stream(JsonLayout.values())
            .filter(layout -> isOf(layout.form(), object))
            .findFirst();
    seen++;
    if (found.isPresent() || seen == ENOUGH) {
      throw new Enough();
    }
  }

  private static boolean isOf(JsonForm form, JsonRecord object) {
    return form.within(object).stream().anyMatch(form::isUnmistakable);
  }
}
