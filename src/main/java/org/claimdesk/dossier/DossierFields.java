package org.claimdesk.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.review.Query;
import org.claimdesk.review.QueryRecords;
import org.claimdesk.review.Review;
import org.claimdesk.review.ReviewRecords;
import org.claimdesk.source.Source;
import org.jspecify.annotations.Nullable;

/** A dossier as named fields whose names and order never change: what JSON shows of a claim. */
public final class DossierFields {

  /** A review's fields; the text that was judged is known by the state. */
  private static final List<String> REVIEW =
      ReviewRecords.NAMES.stream().filter(name -> !name.equals("judged_text")).toList();

  /** Whether a question to the writer is open. */
  public static final String QUERIED = "queried";

  /** The questions to the writer. */
  public static final String QUERIES = "queries";

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
    putReview(fields, dossier.review());
    fields.put("skipped", dossier.skipped());
    fields.put(QUERIED, dossier.queried());
    fields.put("dropped", dossier.claim().isDropped());
    fields.put("original_verdict", dossier.claim().originalVerdict().orElse(null));
    fields.put("sources", dossier.sources().stream().map(Source::shown).toList());
    fields.put(QUERIES, dossier.queries().stream().map(DossierFields::query).toList());
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

  private static void putReview(Map<String, @Nullable Object> fields, Review review) {
    Map<String, @Nullable Object> all = ReviewRecords.snapshot(review).fields();
    REVIEW.forEach(name -> fields.put(name, all.get(name)));
  }

  private static Map<String, @Nullable Object> query(Query query) {
    return QueryRecords.snapshot(query).fields();
  }

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
    names.add("state");
    names.addAll(REVIEW);
    names.addAll(List.of(QUERIED, "dropped", "original_verdict"));
    return names;
  }
}
