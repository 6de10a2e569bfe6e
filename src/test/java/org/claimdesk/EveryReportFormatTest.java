package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimdesk.InProcess.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for reports of every format there is, a new one too. */
class EveryReportFormatTest {

  private static final Pattern FORMATS = Pattern.compile("one of ([a-z]+(?:, [a-z]+)+)");

  private static final List<String> REVIEWERS = List.of("Anneliese", "Bertrand");
  private static final List<String> SECRETS =
      List.of(
          "Hidden Hal",
          "hidden.example",
          "hidden title",
          "hidden words",
          "hidden remark",
          "note on the claim",
          "note on the source",
          "Casimir",
          "which mill was meant",
          "the one by the river",
          "dropped statement",
          "reason for dropping",
          "scans/",
          "ledger.txt",
          "beside the quote in the ledger",
          "Dorothea");

  @TempDir private Path folder;
  private InProcess desk;

  @BeforeEach
  void worksOnAFewClaims() {
    desk = new InProcess(folder);
    desk.write("claims.csv", "id,claim\nK1,The mill has nine wheels.\nK2,A dropped statement.\n");
    desk.write("scans/ledger.txt", "Words beside the quote in the ledger: it has five wheels.\n");
    desk.write(
        "work.txt",
        """
        mark K1 false --because "counted by us" --correction "It has five wheels."
        source add K1 https://open.example/mill --title "The open table" --quote "five wheels" --note "note on the source"
        source add K1 scans/ledger.txt --quote "it has five wheels" --note "note on the source"
        source add K1 https://hidden.example/p --title "hidden title" --quote "hidden words" --protected
        source add K1 --person "Hidden Hal" --protected --note "hidden remark"
        note K1 "note on the claim"
        assign K1 Casimir
        query K1 "which mill was meant?"
        drop K2 --because "reason for dropping"
        """);
    run("Anneliese", "run", "work.txt");
    run("Dorothea", "answer", "K1", "the one by the river");
    run("Bertrand", "approve", "K1", "--because", "counted again");
  }

  private String run(String reviewer, String... words) {
    String[] all =
        Stream.concat(Stream.of("--as", reviewer), Stream.of(words)).toArray(String[]::new);
    Result result = desk.run(all);
    assertThat(result.status()).as(String.join(" ", words) + ": " + result.err()).isZero();
    return result.out();
  }

  private List<String> formats() {
    Matcher found = FORMATS.matcher(run("Anneliese", "export", "--help").replaceAll("\\s+", " "));
    assertThat(found.find()).isTrue();
    return List.of(found.group(1).split(", "));
  }

  private String export(String format, String... options) {
    String[] words =
        Stream.concat(Stream.of("export", "-", "--format", format), Stream.of(options))
            .toArray(String[]::new);
    return run("Anneliese", words);
  }

  @Test
  void everyFormatLeavesOutWhatIsNotForThePublic() {
    for (String format : formats()) {
      String report = export(format, "--public", "--full");

      assertThat(report)
          .as(format)
          .contains("nine wheels")
          .doesNotContain(SECRETS)
          .doesNotContain(REVIEWERS);
    }
  }

  @Test
  void everyFormatLeavesItOutWithTheNamesOfReviewersToo() {
    for (String format : formats()) {
      assertThat(export(format, "--public", "--names", "--full"))
          .as(format)
          .doesNotContain(SECRETS);
    }
  }

  @Test
  void namesThoseWhoGaveTheVerdictsWhereItIsAskedFor() {
    for (String format : List.of("csv", "json", "html", "md")) {
      assertThat(export(format, "--public", "--names")).as(format).contains(REVIEWERS);
    }
  }

  @Test
  void theDesksOwnReportHasAllOfIt() {
    assertThat(export("json"))
        .contains(SECRETS.stream().filter(it -> !it.startsWith("beside")).toList());
  }

  @Test
  void everyFormatGivesTheSameBytesWhereverAndWheneverItIsWritten() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String format : formats()) {
        String report = export(format);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(export(format)).as(format).isEqualTo(report);

        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void noFormatButRowsSendsControlCharactersOn() {
    run("Anneliese", "because", "K1", "counted \u001b[2J\u0007\u009b31m by us");

    for (String format : formats()) {
      if (!format.equals("csv")) {
        assertThat(export(format))
            .as(format)
            .contains("counted")
            .doesNotContain("\u001b", "\u0007", "\u009b");
      }
    }
  }

  @Test
  void noFormatIsHeldBackByADroppedClaim() {
    for (String format : formats()) {
      assertThat(export(format, "--full", "--require", "approved"))
          .as(format)
          .contains("nine wheels");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a.example/x",
        "mailto:ann@a.example",
        "javascript:alert(1)",
        "http://",
        "https://a.example/\u0001",
        "page 3: the picture",
        "   "
      })
  void everyFormatIsWrittenWhateverTheFileSaysOfTheAppearance(String appearance) {
    desk.write("seen.csv", "id,claim,appearance\nS1,The tower leans.,\"" + appearance + "\"\n");
    run("Anneliese", "--claims", "seen.csv", "mark", "S1", "false");

    for (String format : formats()) {
      String report = run("Bertrand", "--claims", "seen.csv", "export", "-", "--format", format);

      assertThat(report).as(format).contains("The tower leans.");
      assertThat(report).as(format).doesNotContain("href=\"" + appearance, "](" + appearance);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/home/ann/page.html", "file:///home/ann/x", "~/ann/x", "../ann/x", "C:\\ann\\x"})
  void noFormatButTheFilesOwnCellsTellsThePublicThePathOfAnAppearance(String path) {
    desk.write("seen.csv", "id,claim,appearance\nS1,The tower leans.,\"" + path + "\"\n");
    run("Anneliese", "--claims", "seen.csv", "mark", "S1", "false");

    for (String format : formats()) {
      if (!format.equals("csv")) {
        String[] words = {"--claims", "seen.csv", "export", "-", "--format", format, "--public"};
        assertThat(run("Anneliese", words)).as(format).contains("leans").doesNotContain("ann");
      }
    }
  }

  @Test
  void everyFormatHoldsWhatAFilterLeavesOfIt() {
    for (String format : formats()) {
      assertThat(export(format, "--verdict", "true")).as(format).doesNotContain("nine wheels");
    }
  }
}
