package org.claimdesk.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report says of one claim beside the file's own cells, as texts by the names of their
 * fields.
 */
record ReportedFields(
    Map<String, String> claim,
    List<Map<String, String>> sources,
    List<Map<String, String>> queries) {

  Optional<String> text(String field) {
    return Optional.ofNullable(claim.get(field)).filter(text -> !text.isEmpty());
  }
}
