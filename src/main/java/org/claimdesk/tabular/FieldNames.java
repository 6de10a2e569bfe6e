package org.claimdesk.tabular;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The headers by which each field of a kind of file is known.
 *
 * @param accepted the names of each field, the preferred one first; the order of the fields is kept
 */
public record FieldNames<F>(Map<F, List<String>> accepted) {

  public FieldNames {
    accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
  }

  /** The column that holds a field, if the file has one. */
  public Optional<Column> find(F field, List<Column> columns) {
    return HeaderNames.find(columns, accepted.getOrDefault(field, List.of()));
  }
}
