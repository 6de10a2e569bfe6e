package org.claimdesk.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimdesk.claim.Claim;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.DossierFields;
import org.claimdesk.review.Review;
import org.jspecify.annotations.Nullable;

/** A claim in a report; what there is to say of it is put together when it is asked for. */
public final class ReportRow {

  static final String SOURCES = "sources";

  private final Dossier dossier;
  private final Function<Dossier, Map<String, @Nullable Object>> says;
  private @Nullable Map<String, @Nullable Object> fields;

  ReportRow(Dossier dossier, Function<Dossier, Map<String, @Nullable Object>> says) {
    this.dossier = dossier;
    this.says = says;
  }

  public Claim claim() {
    return dossier.claim();
  }

  /** Whether the desk has neither a word nor a source on it yet. */
  public boolean isUntouched() {
    return dossier.sources().isEmpty() && dossier.review().equals(Review.NONE);
  }

  /** What there is to say of it, by the names of {@link org.claimdesk.dossier.DossierFields}. */
  public Map<String, @Nullable Object> fields() {
    if (fields == null) {
      fields = says.apply(dossier);
    }
    return fields;
  }

  /** Its sources, each by the names of its fields. */
  public List<Map<String, @Nullable Object>> sources() {
    return sources(fields());
  }

  /** The questions to the writer, each by the names of its fields. */
  public List<Map<String, @Nullable Object>> queries() {
    return records(fields(), DossierFields.QUERIES);
  }

  static List<Map<String, @Nullable Object>> sources(Map<String, @Nullable Object> fields) {
    return records(fields, SOURCES);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, @Nullable Object>> records(
      Map<String, @Nullable Object> fields, String name) {
    return (List<Map<String, @Nullable Object>>) fields.getOrDefault(name, List.of());
  }
}
