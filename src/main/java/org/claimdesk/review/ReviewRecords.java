package org.claimdesk.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.journal.Snapshot;
import org.jspecify.annotations.Nullable;

/** A review as the named fields of a record, and back. */
public final class ReviewRecords {

  /** The fields, in their order. */
  public static final List<String> NAMES =
      List.of(
          "verdict",
          "verdict_given",
          "justification",
          "correction",
          "note",
          "marked_by",
          "marked_at",
          "judged_text",
          "second_reader",
          "second_verdict",
          "second_justification",
          "second_at",
          "assigned_to",
          "skipped");

  private ReviewRecords() {}

  public static Snapshot snapshot(Review review) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    NAMES.forEach(name -> fields.put(name, null));
    review.judgement().ifPresent(judgement -> put(fields, judgement));
    fields.put("justification", review.justification().orElse(null));
    fields.put("correction", review.correction().orElse(null));
    fields.put("note", review.note().orElse(null));
    review.second().ifPresent(second -> put(fields, second));
    fields.put("assigned_to", review.assignedTo().map(Reviewer::name).orElse(null));
    fields.put("skipped", review.skipped() ? 1L : 0L);
    return new Snapshot(fields);
  }

  private static void put(Map<String, @Nullable Object> fields, Judgement judgement) {
    fields.put("verdict", judgement.verdict());
    fields.put("verdict_given", judgement.given());
    fields.put("marked_by", judgement.by().name());
    fields.put("marked_at", judgement.at().toString());
    fields.put("judged_text", judgement.text());
  }

  private static void put(Map<String, @Nullable Object> fields, Reading second) {
    fields.put("second_reader", second.reader().name());
    fields.put("second_verdict", second.verdict());
    fields.put("second_justification", second.justification().orElse(null));
    fields.put("second_at", second.at().toString());
  }

  public static Review review(Snapshot fields) {
    return new Review(
        judgement(fields),
        text(fields, "justification"),
        text(fields, "correction"),
        text(fields, "note"),
        reading(fields),
        text(fields, "assigned_to").map(Reviewer::new),
        fields.flag("skipped"));
  }

  private static Optional<Judgement> judgement(Snapshot fields) {
    return text(fields, "verdict")
        .map(
            verdict ->
                new Judgement(
                    verdict,
                    text(fields, "verdict_given").orElse(verdict),
                    new Reviewer(text(fields, "marked_by").orElseThrow()),
                    Instant.parse(text(fields, "marked_at").orElseThrow()),
                    text(fields, "judged_text").orElse("")));
  }

  private static Optional<Reading> reading(Snapshot fields) {
    return text(fields, "second_reader")
        .map(
            reader ->
                new Reading(
                    new Reviewer(reader),
                    text(fields, "second_verdict").orElseThrow(),
                    text(fields, "second_justification"),
                    Instant.parse(text(fields, "second_at").orElseThrow())));
  }

  private static Optional<String> text(Snapshot fields, String name) {
    return Optional.ofNullable(fields.text(name));
  }
}
