package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.dossier.ReportColumns;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceField;

/** Reads a claim's sources from a report, gathering all that is wrong with them. */
final class SourceReading {

  private final List<Source> sources = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Integer> numbers = new HashSet<>();

  /**
   * @param reported the texts of each source, all blank for one that is not there
   */
  SourceReading(List<Map<String, String>> reported) {
    int place = 0;
    for (Map<String, String> texts : reported) {
      place++;
      if (!texts.values().stream().allMatch(String::isBlank)) {
        take(texts, "source_" + place);
      }
    }
  }

  List<Source> sources() {
    return sources;
  }

  List<Problem> problems() {
    return problems;
  }

  /** The problem, with the field it is in. */
  static Problem in(String field, Problem problem) {
    return new Problem(problem.where(), field + ": " + problem.what(), problem.remedy());
  }

  private void take(Map<String, String> texts, String name) {
    try {
      Map<String, Object> fields = new LinkedHashMap<>(texts);
      nameOrigin(fields);
      fields.put(ReportColumns.NUMBER, number(texts));
      sources.add(Source.of(fields));
    } catch (ProblemException e) {
      e.problems().forEach(problem -> problems.add(in(name, problem)));
    }
  }

  /**
   * The plain report's {@code url} is the address. Where a report has nothing but a title, the
   * title is the work.
   */
  private static void nameOrigin(Map<String, Object> fields) {
    Object url = fields.remove(ReportColumns.URL);
    if (url != null) {
      fields.put(SourceField.ADDRESS.word(), url);
    }
    boolean nowhere =
        isBlank(fields, SourceField.ADDRESS)
            && isBlank(fields, SourceField.PERSON)
            && isBlank(fields, SourceField.WORK);
    if (nowhere && !isBlank(fields, SourceField.TITLE)) {
      fields.put(SourceField.WORK.word(), fields.remove(SourceField.TITLE.word()));
    }
  }

  private static boolean isBlank(Map<String, Object> fields, SourceField field) {
    return Optional.ofNullable(fields.get(field.word()))
        .map(Object::toString)
        .filter(text -> !text.isBlank())
        .isEmpty();
  }

  private int number(Map<String, String> texts) {
    String typed = texts.getOrDefault(ReportColumns.NUMBER, "").strip();
    int number = typed.isEmpty() ? highest() + 1 : parsed(typed);
    if (!numbers.add(number)) {
      throw ProblemException.of(
          "the number " + number + " is there twice", "give each source of a claim its own");
    }
    return number;
  }

  private int highest() {
    return numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static int parsed(String typed) {
    try {
      return Integer.parseInt(typed);
    } catch (NumberFormatException e) {
      throw ProblemException.of(
          "\"" + typed + "\" is no number of a source", "sources are numbered from 1");
    }
  }
}
