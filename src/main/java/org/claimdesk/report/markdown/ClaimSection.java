package org.claimdesk.report.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.report.Moment;
import org.claimdesk.report.ReportAnchor;
import org.claimdesk.report.ReportQuery;
import org.claimdesk.report.ReportRow;
import org.claimdesk.report.WebLink;

/** A claim as the report tells it; what is missing is not told. */
record ClaimSection(ReportRow row) {

  String id() {
    return row.claim().id().text();
  }

  String anchor() {
    return ReportAnchor.of(row.claim().id());
  }

  String link() {
    return "#" + anchor();
  }

  String claim() {
    return text("claim").orElse("");
  }

  String verdict() {
    return text("verdict").orElse("");
  }

  String state() {
    return row.state().word();
  }

  List<Entry> entries() {
    return Stream.of(
            Entry.of("Said by", Entry.joined(", ", text("claimant"), text("claimed_on"))),
            text("appearance").map(ClaimSection::appearance).stream(),
            Entry.of("As printed", text("quote")),
            Entry.of("Location", text("location")),
            Stream.of(new Entry("Verdict", judged())),
            Entry.of("Because", text("justification")),
            Entry.of("It should say", text("correction")),
            Entry.of("Second reading", secondReading()),
            row.questions().stream().map(ClaimSection::question),
            Entry.of("Dropped because", text("dropped_because")),
            SourceEntries.whole(row))
        .flatMap(entries -> entries)
        .toList();
  }

  private Optional<String> text(String name) {
    return row.text(name);
  }

  private static Entry appearance(String seen) {
    return new Entry("Seen at", seen, Optional.of(seen).flatMap(WebLink::of), List.of());
  }

  private String judged() {
    return Entry.joined(
            ", ",
            Optional.of(text("verdict").orElse("none yet") + " (" + state() + ")"),
            text("marked_by").map(name -> "by " + name),
            text("marked_at").map(Moment::words))
        .orElseThrow();
  }

  private Optional<String> secondReading() {
    Optional<String> head =
        Entry.joined(
            ", ",
            text("second_verdict"),
            text("second_reader").map(name -> "by " + name),
            text("second_at").map(Moment::words));
    return Entry.joined(": ", head, text("second_justification"));
  }

  private static Entry question(ReportQuery query) {
    Optional<String> asked = Entry.joined(", ", by(query, "asked_by"), at(query, "asked_at"));
    Optional<String> answered =
        Entry.joined(", ", by(query, "answered_by"), at(query, "answered_at"));
    List<Entry> more =
        Stream.of(
                Entry.of("Asked", asked),
                Entry.of("Answer", query.text("answer")),
                Entry.of("Answered", answered))
            .flatMap(entries -> entries)
            .toList();
    return new Entry("Question", query.text("question").orElse(""), Optional.empty(), more);
  }

  private static Optional<String> at(ReportQuery query, String name) {
    return query.text(name).map(Moment::words);
  }

  private static Optional<String> by(ReportQuery query, String name) {
    return query.text(name).map(who -> "by " + who);
  }
}
