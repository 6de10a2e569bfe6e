package org.claimdesk.report.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.report.Moment;
import org.claimdesk.report.ReportRow;
import org.claimdesk.report.ReportSource;
import org.claimdesk.source.SourceField;

/** What is said of a claim's sources. */
final class SourceEntries {

  private SourceEntries() {}

  /** All there is for a reader who wants to find each source again. */
  static Stream<Entry> whole(ReportRow row) {
    return row.evidence().stream().map(source -> entry(source, whole(source)));
  }

  /** What each is called and says. */
  static Stream<Entry> brief(ReportRow row) {
    return row.evidence().stream().map(source -> entry(source, brief(source).toList()));
  }

  private static Entry entry(ReportSource source, List<Entry> more) {
    String name = source.name() + (source.isProtected() ? " (protected)" : "");
    return new Entry("Source " + source.n(), name, source.url(), more);
  }

  private static Stream<Entry> brief(ReportSource source) {
    return Stream.of(
            Entry.of("Stance", source.text(SourceField.STANCE)),
            Entry.of("Quote", source.text(SourceField.QUOTE)),
            Entry.of("Place", source.text(SourceField.LOCATOR)))
        .flatMap(entries -> entries);
  }

  private static List<Entry> whole(ReportSource source) {
    return Stream.of(
            Entry.of("Kind", source.text(SourceField.KIND)),
            Entry.of("Published", published(source)),
            Entry.of("Consulted", consulted(source)),
            brief(source),
            Entry.of("Copy", copy(source)),
            Entry.of("SHA-256", source.text("sha256")),
            source.archive().map(SourceEntries::archived).stream())
        .flatMap(entries -> entries)
        .toList();
  }

  private static Optional<String> published(ReportSource source) {
    return Entry.joined(
        ", ", source.text(SourceField.PUBLISHER), source.text(SourceField.PUBLISHED));
  }

  private static Optional<String> consulted(ReportSource source) {
    return Entry.joined(", ", source.text(SourceField.HOW), source.text(SourceField.ACCESSED));
  }

  private static Optional<String> copy(ReportSource source) {
    String found =
        source
            .quoteFound()
            .map(
                it ->
                    it
                        ? "the quote was found in the copy of "
                        : "the quote was not found in the copy of ")
            .orElse("");
    return source.text("captured_at").map(at -> found + Moment.words(at));
  }

  private static Entry archived(String url) {
    return new Entry("Archived", url, Optional.of(url), List.of());
  }
}
