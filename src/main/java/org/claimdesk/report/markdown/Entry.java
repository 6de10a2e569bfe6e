package org.claimdesk.report.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that is said of a claim or of one of its sources.
 *
 * @param url where the text leads
 * @param more what is said of it in turn
 */
record Entry(String what, String text, Optional<String> url, List<Entry> more) {

  Entry(String what, String text) {
    this(what, text, Optional.empty(), List.of());
  }

  /** Nothing where there is nothing to say. */
  static Stream<Entry> of(String what, Optional<String> text) {
    return text.filter(it -> !it.isBlank()).map(it -> new Entry(what, it)).stream();
  }

  /** What there is of these, one behind the other. */
  @SafeVarargs
  static Optional<String> joined(String between, Optional<String>... texts) {
    return Optional.of(
            Stream.of(texts).flatMap(Optional::stream).collect(Collectors.joining(between)))
        .filter(text -> !text.isEmpty());
  }
}
