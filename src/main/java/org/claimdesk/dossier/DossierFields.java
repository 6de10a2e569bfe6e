package org.claimdesk.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.source.Source;
import org.jspecify.annotations.Nullable;

/** A dossier as named fields whose names and order never change: what JSON shows of a claim. */
public final class DossierFields {

  private final List<FileColumn> columns;

  /**
   * @param columns the claims file's columns, for the extra ones
   */
  public DossierFields(List<FileColumn> columns) {
    this.columns = List.copyOf(columns);
  }

  /** The fields, {@code null} where missing; lists and maps for sources, queries and extra. */
  public Map<String, @Nullable Object> of(Dossier dossier) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    putClaim(fields, dossier);
    putReview(fields, dossier);
    fields.put("skipped", dossier.skipped());
    fields.put("queried", false);
    fields.put("dropped", dossier.claim().isDropped());
    fields.put("original_verdict", dossier.claim().originalVerdict().orElse(null));
    fields.put("sources", dossier.sources().stream().map(DossierFields::source).toList());
    fields.put("queries", List.of());
    fields.put("extra", extra(dossier.claim()));
    return fields;
  }

  private static void putClaim(Map<String, @Nullable Object> fields, Dossier dossier) {
    Claim claim = dossier.claim();
    fields.put("id", claim.id().text());
    fields.put("position", dossier.position());
    for (ClaimField field : ClaimField.values()) {
      fields.put(field.word(), claim.field(field).orElse(null));
    }
    fields.put("state", dossier.state().word());
  }

  private static void putReview(Map<String, @Nullable Object> fields, Dossier dossier) {
    Review review = dossier.review();
    Optional<Judgement> judgement = review.judgement();
    fields.put("verdict", review.verdict().orElse(null));
    fields.put("verdict_given", judgement.map(Judgement::given).orElse(null));
    fields.put("justification", review.justification().orElse(null));
    fields.put("correction", review.correction().orElse(null));
    fields.put("note", review.note().orElse(null));
    fields.put("marked_by", judgement.map(Judgement::by).map(Reviewer::name).orElse(null));
    fields.put("marked_at", judgement.map(Judgement::at).map(Object::toString).orElse(null));
    Optional<Reading> second = review.second();
    fields.put("second_reader", second.map(Reading::reader).map(Reviewer::name).orElse(null));
    fields.put("second_verdict", second.map(Reading::verdict).orElse(null));
    fields.put("second_justification", second.flatMap(Reading::justification).orElse(null));
    fields.put("second_at", second.map(Reading::at).map(Object::toString).orElse(null));
    fields.put("assigned_to", review.assignedTo().map(Reviewer::name).orElse(null));
  }

  private static Map<String, @Nullable Object> source(Source source) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(source.fields());
    CAPTURE.forEach(name -> fields.put(name, null));
    return fields;
  }

  /** What a dated copy would say of the source; there is none yet. */
  private static final List<String> CAPTURE = List.of("sha256", "captured_at", "quote_found");

  private Map<String, @Nullable Object> extra(Claim claim) {
    Map<String, @Nullable Object> extra = new LinkedHashMap<>();
    claim.extra(columns).forEach((name, cell) -> extra.put(name, cell.orElse(null)));
    return extra;
  }

  /** The dossiers' fields that are single values, in their order. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(List.of("id", "position"));
    for (ClaimField field : ClaimField.values()) {
      names.add(field.word());
    }
    names.addAll(
        List.of(
            "state",
            "verdict",
            "verdict_given",
            "justification",
            "correction",
            "note",
            "marked_by",
            "marked_at",
            "second_reader",
            "second_verdict",
            "second_justification",
            "second_at",
            "assigned_to",
            "skipped",
            "queried",
            "dropped",
            "original_verdict"));
    return names;
  }
}
