package org.claimdesk.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Query;

/** Reads the questions to the writer from a report, gathering all that is wrong with them. */
final class QueryReading {

  private final Unsigned unsigned;
  private final List<Query> queries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param reported the texts of each question, all blank for one that is not there
   */
  QueryReading(List<Map<String, String>> reported, Unsigned unsigned) {
    this.unsigned = unsigned;
    int place = 0;
    for (Map<String, String> texts : reported) {
      place++;
      if (!texts.values().stream().allMatch(String::isBlank)) {
        take(texts, "query_" + place);
      }
    }
  }

  List<Query> queries() {
    return queries;
  }

  List<Problem> problems() {
    return problems;
  }

  private void take(Map<String, String> texts, String name) {
    try {
      queries.add(
          new Query(
              queries.size() + 1,
              texts.getOrDefault("question", ""),
              person(texts, "asked_by"),
              time(texts, "asked_at"),
              answer(texts)));
    } catch (ProblemException e) {
      e.problems().forEach(problem -> problems.add(SourceReading.in(name, problem)));
    }
  }

  private Optional<Query.Answer> answer(Map<String, String> texts) {
    return given(texts, "answer")
        .map(
            text ->
                new Query.Answer(text, person(texts, "answered_by"), time(texts, "answered_at")));
  }

  private Reviewer person(Map<String, String> texts, String field) {
    return given(texts, field).map(Reviewer::new).orElseGet(() -> unsigned.by().get());
  }

  private Instant time(Map<String, String> texts, String field) {
    return given(texts, field).map(WorkReading::timeOf).orElse(unsigned.at());
  }

  private static Optional<String> given(Map<String, String> texts, String field) {
    return Optional.ofNullable(texts.get(field)).filter(text -> !text.isBlank());
  }
}
