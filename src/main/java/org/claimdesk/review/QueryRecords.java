package org.claimdesk.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.journal.Snapshot;
import org.jspecify.annotations.Nullable;

/** A question to the writer as the named fields of a record, and back. */
public final class QueryRecords {

  /** The fields, in their order; the number is no part of them. */
  public static final List<String> NAMES =
      List.of("question", "asked_by", "asked_at", "answer", "answered_by", "answered_at");

  private QueryRecords() {}

  public static Snapshot snapshot(Query query) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    Optional<Query.Answer> answer = query.answer();
    fields.put("question", query.question());
    fields.put("asked_by", query.askedBy().name());
    fields.put("asked_at", query.askedAt().toString());
    fields.put("answer", answer.map(Query.Answer::text).orElse(null));
    fields.put("answered_by", answer.map(given -> given.by().name()).orElse(null));
    fields.put("answered_at", answer.map(given -> given.at().toString()).orElse(null));
    return new Snapshot(fields);
  }

  public static Query query(int number, Snapshot fields) {
    return new Query(
        number,
        required(fields, "question"),
        new Reviewer(required(fields, "asked_by")),
        Instant.parse(required(fields, "asked_at")),
        Optional.ofNullable(fields.text("answer"))
            .map(
                text ->
                    new Query.Answer(
                        text,
                        new Reviewer(required(fields, "answered_by")),
                        Instant.parse(required(fields, "answered_at")))));
  }

  private static String required(Snapshot fields, String name) {
    return Optional.ofNullable(fields.text(name)).orElseThrow();
  }
}
