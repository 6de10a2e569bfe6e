package org.claimdesk.report;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question to the writer in a report. */
public final class ReportQuery {

  private final Map<String, @Nullable Object> fields;

  ReportQuery(Map<String, @Nullable Object> fields) {
    this.fields = fields;
  }

  /** What a field says, by the names of {@link org.claimdesk.review.QueryRecords#NAMES}. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(fields.get(name)).map(Object::toString);
  }
}
