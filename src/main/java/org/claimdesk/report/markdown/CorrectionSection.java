package org.claimdesk.report.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.report.Correction;
import org.claimdesk.report.Moment;
import org.claimdesk.report.ReportRow;

/** What the writer has to do about a claim, as the list tells it. */
record CorrectionSection(Correction correction) {

  String id() {
    return correction.row().claim().id().text();
  }

  String asPrinted() {
    return correction.asPrinted();
  }

  List<Entry> entries() {
    return Stream.concat(
            correction.change() ? change() : Stream.empty(),
            correction.questions().stream().map(CorrectionSection::question))
        .toList();
  }

  private Stream<Entry> change() {
    ReportRow row = correction.row();
    return Stream.of(
            Entry.of("It should say", correction.shouldSay()),
            correction.remarks().stream().map(remark -> new Entry("Note", remark)),
            Entry.of("Because", row.text("justification")),
            Entry.of("Verdict", row.text("verdict")),
            SourceEntries.brief(row))
        .flatMap(entries -> entries);
  }

  private static Entry question(Correction.Question question) {
    return new Entry(
        "Question",
        question.text(),
        Optional.empty(),
        List.of(new Entry("Asked", Moment.words(question.askedAt()))));
  }
}
