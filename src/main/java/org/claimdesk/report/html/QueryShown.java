package org.claimdesk.report.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question to the writer as its template asks for it. */
record QueryShown(Map<String, @Nullable Object> fields) {

  List<String> says(String field) {
    return Optional.ofNullable(fields.get(field)).map(Object::toString).stream().toList();
  }
}
