package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.claimdesk.InProcess.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases of src/test/cases whose claims file has broken quotes or another encoding. */
class BrokenFileCasesTest {

  @TempDir private Path folder;

  private static Result load(InProcess desk) {
    return desk.run("--claims", "input.csv", "load");
  }

  private static Result list(InProcess desk) {
    return desk.run("--claims", "input.csv", "list", "--format", "json");
  }

  private static Result loadStrictly(InProcess desk) {
    return desk.run("--claims", "input.csv", "--workspace", "strict.desk", "load", "--strict");
  }

  @Test
  void readsWindows1252AndSaysSo() {
    InProcess desk = InProcess.ofCase("csv-cp1252-quotes", folder);

    Result load = load(desk);
    Result list = list(desk);
    Result export = desk.run("--claims", "input.csv", "export", "out.csv");

    assertThat(load.status()).isZero();
    assertThat(load.err()).contains("windows-1252");
    assertThat(list.each("id")).containsExactly("W1", "W2", "W3");
    assertThat(list.each("claim"))
        .contains(
            "The guide called it “the longest hedge” in the valley…",
            "The town’s hedge is 90 metres long.");
    assertThat(export.status()).isZero();
    assertThat(new String(desk.bytes("out.csv"), StandardCharsets.UTF_8))
        .contains("“the longest hedge” in the valley…", "The town’s hedge")
        .doesNotContain("\uFFFD", "?");
  }

  @Test
  void namesTheQuoteThatIsNeverClosedAndSwallowsNoRow() {
    InProcess desk = InProcess.ofCase("csv-unclosed-quote", folder);

    Result load = load(desk);
    Result list = list(desk);
    Result strict = loadStrictly(desk);

    assertThat(load.status()).isZero();
    assertThat(load.err())
        .contains("input.csv:4: the quote (\") that opens cell 2 is never closed");
    assertThat(list.each("id")).containsExactly("Q1", "Q2", "Q4", "Q5", "Q6");
    assertThat(list.each("claim")).noneMatch(claim -> claim.toString().contains("\n"));
    assertThat(strict.status()).isEqualTo(2);
    assertThat(strict.err()).contains("input.csv:4");
    assertThat(folder.resolve("strict.desk")).doesNotExist();
  }

  @Test
  void namesTheRowWithTextAfterAClosingQuoteAndLoadsTheOthers() {
    InProcess desk = InProcess.ofCase("csv-text-after-quote", folder);

    Result load = load(desk);
    Result list = list(desk);
    Result strict = loadStrictly(desk);

    assertThat(load.status()).isZero();
    assertThat(load.err())
        .contains("input.csv:3: cell 2 has text after its closing quote (\"); left out")
        .contains("rows: 4 read, 3 loaded, 0 blank rows passed over, 1 left out");
    assertThat(list.each("id")).containsExactly("T1", "T3", "T4");
    assertThat(list.each("claim")).contains("They said \"never\", twice.");
    assertThat(strict.status()).isEqualTo(2);
    assertThat(strict.err()).contains("input.csv:3");
    assertThat(folder.resolve("strict.desk")).doesNotExist();
  }

  @Test
  void keepsQuotesThatAreText() {
    InProcess desk = InProcess.ofCase("csv-tsv-literal-quotes", folder);

    Result list = list(desk);

    assertThat(list.status()).isZero();
    assertThat(list.each("id")).containsExactly("L1", "L2", "L3", "L4", "L5");
    assertThat(list.each("claim"))
        .containsExactly(
            "\"Open all year,\" says the sign.",
            "A 7\" gap is left in the wall.",
            "\"The wall is older than the town",
            "It is \"older\" than most.",
            "Seven stones fell.");
  }

  @Test
  void namesWhatEachFileIsThatIsNoCsv() {
    InProcess desk = InProcess.ofCase("csv-not-a-csv", folder);

    for (String[] file :
        new String[][] {
          {"sheet.csv", ".xlsx"}, {"changes.csv", "diff"}, {"answer.csv", "JSON"},
        }) {
      Result list = desk.run("--claims", file[0], "list", "--format", "json");
      assertThat(list.status()).isEqualTo(2);
      assertThat(list.out()).isEmpty();
      assertThat(list.err()).startsWith("claimdesk: error: " + file[0]).contains(file[1]);
    }
  }

  @Test
  void replacesALiarFileByItsOwnReport() {
    InProcess desk = new InProcess(folder);
    desk.write(
        "liar.tsv",
        "1.json\thalf-true\t\"Coal\" declined.\tcoal\tann\tjob\tOhio\tnone\t0\t0\t1\t0\t0\ta speech\n"
            + "2.json\tfalse\tThe \"weir is dry.\twater\tbo\tjob\tIowa\tnone\t0\t1\t0\t0\t0\ta mailer\n");

    Result load = desk.run("--claims", "liar.tsv", "load", "--layout", "liar");
    desk.run("--claims", "liar.tsv", "--as", "ana", "mark", "1.json", "mixed");
    Result before = desk.run("--claims", "liar.tsv", "list", "--format", "json");
    desk.run("--claims", "liar.tsv", "export", "report.tsv", "--format", "csv");
    desk.write("liar.tsv", new String(desk.bytes("report.tsv"), StandardCharsets.UTF_8));
    Result again = desk.run("--claims", "liar.tsv", "load");
    Result after = desk.run("--claims", "liar.tsv", "list", "--format", "json");

    assertThat(load.err()).contains("quotes as text", "claim = statement", "verdict = label");
    assertThat(before.each("claim")).containsExactly("\"Coal\" declined.", "The \"weir is dry.");
    assertThat(before.each("original_verdict")).containsExactly("half-true", "false");
    assertThat(again.err()).contains("2 claims, nothing changed");
    assertThat(after.out()).isEqualTo(before.out());
  }
}
