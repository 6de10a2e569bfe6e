package org.claimdesk.report;

import java.util.List;
import java.util.Map;
import org.claimdesk.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a report.
 *
 * @param fields what there is to say of it, by the names of {@link
 *     org.claimdesk.dossier.DossierFields}
 */
public record ReportRow(Claim claim, Map<String, @Nullable Object> fields) {

  /** Its sources, each by the names of its fields. */
  @SuppressWarnings("unchecked")
  public List<Map<String, @Nullable Object>> sources() {
    return (List<Map<String, @Nullable Object>>) fields.getOrDefault("sources", List.of());
  }
}
