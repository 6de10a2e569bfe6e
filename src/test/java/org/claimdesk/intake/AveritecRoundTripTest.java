package org.claimdesk.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.Headway;
import org.claimdesk.report.Desk;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.source.SourceField;
import org.claimdesk.tabular.TabularInput;

class AveritecRoundTripTest {

  private static final Map<String, String> LABELS =
      Map.of("true", "Supported", "mostly-false", "Refuted", "false", "Refuted");

  /** A claim with a verdict, as far as the form holds it. */
  private record Made(String text, String claimant, String date, String verdict) {

    List<String> cells() {
      return List.of(text, LABELS.get(verdict), claimant, date);
    }
  }

  @Property(tries = 200)
  void givesBackTheClaimsWithTheirLabelsClaimantsAndDates(@ForAll("claims") List<Made> made) {
    Desk desk = new Desk();
    made.forEach(one -> add(desk, one));

    List<List<String>> read = read(desk.report("averitec", ReportOptions.PLAIN));

    assertThat(read).isEqualTo(made.stream().map(Made::cells).toList());
  }

  private static void add(Desk desk, Made made) {
    Claim claim =
        Claim.added(
            new ClaimId("C" + desk.dossiers().size()),
            Map.of(
                ClaimField.CLAIM, made.text(),
                ClaimField.CLAIMANT, made.claimant(),
                ClaimField.CLAIMED_ON, made.date()));
    desk.with(
        claim,
        Desk.judged(made.verdict(), claim),
        Desk.source(1, SourceField.WORK, "A work", SourceField.QUOTE, made.text()));
  }

  private static List<List<String>> read(String report) {
    TabularInput input =
        TabularInput.stream("x.json", new ByteArrayInputStream(report.getBytes(UTF_8)));
    List<List<String>> read = new ArrayList<>();
    try (ClaimsTable table =
        new ClaimsTables(() -> Desk.SCALE, Headway.UNTOLD)
            .open(input, FileForm.UNKNOWN, new Unsigned(() -> new Reviewer("eve"), Desk.NOON))) {
      ColumnMapping mapping = ColumnFinder.find(table, Map.of());
      table.forEachRow(
          row ->
              read.add(
                  List.of(
                      mapping.cell(IncomingField.CLAIM, row.cells()),
                      mapping.cell(IncomingField.VERDICT, row.cells()),
                      mapping.cell(IncomingField.CLAIMANT, row.cells()),
                      mapping.cell(IncomingField.CLAIMED_ON, row.cells()))));
    }
    return read;
  }

  @Provide
  Arbitrary<List<Made>> claims() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(12),
            Arbitraries.of(
                "</script>", "<!-- x", "line\u2028end", "\"'\\", "ស្រុក 👨‍🌾", "[]", "null"));
    Arbitrary<String> days =
        Arbitraries.longs()
            .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(day -> LocalDate.ofEpochDay(day).toString());
    Arbitrary<String> dates = Arbitraries.oneOf(days, Arbitraries.of("2014", "2013-12", "in May"));
    return Combinators.combine(
            texts.filter(AveritecRoundTripTest::isText),
            texts.filter(AveritecRoundTripTest::isText),
            dates,
            Arbitraries.of("true", "mostly-false", "false"))
        .as(Made::new)
        .list()
        .ofMaxSize(3);
  }

  /** A half of a surrogate pair is no character, and no file in UTF-8 holds it. */
  private static boolean isText(String text) {
    return !text.isBlank() && new String(text.getBytes(UTF_8), UTF_8).equals(text);
  }
}
