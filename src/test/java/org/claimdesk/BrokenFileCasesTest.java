package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.InProcess.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void keepsTheNumbersOfJsonAsTheyAreWritten() {
    InProcess desk = new InProcess(folder);
    desk.write(
        "n.jsonl",
        "{\"id\": 1.10, \"claim\": \"one\", \"n\": 1.50, \"big\": 12345678901234567890, \"e\": 1e400}\n");

    Result export = desk.run("--claims", "n.jsonl", "export", "-");

    assertThat(export.out()).contains("\n1.10,one,1.50,12345678901234567890,1e400,");
  }

  @Test
  void leavesOutALineThatIsNoClaimAndLoadsTheOthers() {
    InProcess desk = new InProcess(folder);
    desk.write(
        "n.jsonl",
        """
        {"id": "A", "claim": "One."}
        {"id": "B" "claim": "Two."}

        7
        {"id": "C", "claim": "Three."}
        """);
    desk.write("n.json", "[{\"id\": \"A\", \"claim\": \"One.\"},\n7]");

    Result lines = desk.run("--claims", "n.jsonl", "load");
    Result strict = desk.run("--claims", "n.jsonl", "load", "--strict");
    Result array = desk.run("--claims", "n.json", "--workspace", "a.desk", "load");

    assertThat(lines.status()).isZero();
    assertThat(lines.err())
        .contains(
            "n.jsonl:2: this is no JSON",
            "n.jsonl:4: this is no object with the fields of a claim; left out",
            "rows: 5 read, 2 loaded, 1 blank row passed over, 2 left out");
    assertThat(strict.status()).isEqualTo(2);
    assertThat(array.err()).contains("n.json:2: this is no object", "n.json: 1 claim loaded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "\"sep=;\""})
  void takesTheDelimiterThatAFirstLineForExcelDeclares(String first) {
    InProcess desk = new InProcess(folder);
    desk.write("e.csv", first + "\r\nid;claim\r\nA;One, two, three.\r\nB\r\n");

    Result load = desk.run("--claims", "e.csv", "load");

    assertThat(load.err())
        .contains(
            "e.csv:4: 1 cell found, 2 expected",
            "semicolons between cells; with a header",
            "rows: 2 read, 1 loaded, 0 blank rows passed over, 1 left out");
    assertThat(desk.run("--claims", "e.csv", "export", "-").out())
        .startsWith("id;claim;")
        .contains("\r\nA;One, two, three.;");
  }

  @Test
  void doubtsACellInWhichRowsSeemToHaveBeenSwallowed() {
    InProcess desk = new InProcess(folder);
    desk.write(
        "q.csv",
        """
        id,claim,note
        K-1,"Opened by mistake.,x
        K-2,A fine row.,y
        K-3,He is 6 foot 2",z
        K-4,"One line,
        and another, in one cell",w
        """);

    Result load = desk.run("--claims", "q.csv", "load", "--strict");

    assertThat(load.status()).isZero();
    assertThat(load.err().lines())
        .containsOnlyOnce(
            "q.csv:2: a quoted cell goes on to line 4, over what look like rows of their own;"
                + " if a quote is missing or too many, mend it and load again")
        .noneMatch(line -> line.startsWith("q.csv:5"));
  }

  @Test
  void doubtsSeveralRowsInACellWhateverTheirIds() {
    InProcess desk = new InProcess(folder);
    desk.write(
        "q.csv",
        "claim,claimant\n\"The boat sank.,Ana\nThe cat ran.,Bob\nThe dog hid.\",Cy\nFine it is.,Di\n");

    assertThat(desk.run("--claims", "q.csv", "load").err())
        .contains("q.csv:2: a quoted cell goes on to line 4");
  }

  @Test
  void saysHowToTakeTheFirstLineForWhatItIs() {
    InProcess desk = new InProcess(folder);
    desk.write("c.csv", "Taxes fell,x\nWar is over.,y\nRents fell last year.,z\n");
    desk.write(
        "h.csv",
        "What was said in the article?,Who said it?\nThe boat sank.,Ana\nThe cat ran.,Bo\n");

    assertThat(desk.run("--claims", "c.csv", "load").err()).contains("add --no-header");
    assertThat(desk.run("--claims", "h.csv", "load").err()).contains("add --header");
  }

  @Test
  void takesAByteOrderMarkForNoTextUnderAnyEncoding() throws IOException {
    InProcess desk = new InProcess(folder);
    Files.writeString(
        folder.resolve("b.csv"),
        "\u00ef\u00bb\u00bfid,claim\nA7,Caf\u00e9 shut.\n",
        StandardCharsets.ISO_8859_1);

    assertThat(desk.run("--claims", "b.csv", "load").err()).contains("b.csv:2", "--encoding");
    desk.run("--claims", "b.csv", "load", "--encoding", "windows-1252");
    assertThat(desk.run("--claims", "b.csv", "list", "--format", "tsv").out())
        .contains("\nA7\t", "Caf\u00e9 shut.");
  }

  @Test
  void namesATableInMarkdown() {
    InProcess desk = new InProcess(folder);
    desk.write("m.csv", "| id | claim |\n| --- | :---: |\n| 1 | The boat sank. |\n");

    assertThat(desk.run("--claims", "m.csv", "load").err()).contains("a table in Markdown");
  }

  @Test
  void refusesTheFormOfRowsAndCellsForJson() {
    InProcess desk = new InProcess(folder);
    desk.write("n.json", "[{\"id\": \"A\", \"claim\": \"One.\"}]");

    Result load = desk.run("--claims", "n.json", "load", "--delimiter", ";");

    assertThat(load.status()).isEqualTo(2);
    assertThat(load.err()).contains("this is read as JSON");
    assertThat(folder.resolve("n.desk")).doesNotExist();
  }

  @Test
  void loadsTheReportOfADeskWithoutClaims() {
    InProcess desk = new InProcess(folder);
    desk.write("n.csv", "id,claim\n");
    desk.run("--claims", "n.csv", "export", "r.json");

    Result load = desk.run("--claims", "r.json", "load");

    assertThat(load.status()).isZero();
    assertThat(load.err()).contains("rows: none in it", "r.json: no claims loaded");
    assertThat(desk.run("--claims", "r.json", "export", "-", "--format", "json").out())
        .isEqualTo("[]\n");
  }

  @Test
  void readsAListOfSentencesBackFromItsOwnReport() {
    InProcess desk = new InProcess(folder);
    desk.write("h.csv", "The sky is blue and large.\nThe sea is green.\n");
    desk.run("--claims", "h.csv", "--as", "ana", "mark", "C1", "true");
    desk.run("--claims", "h.csv", "export", "r.csv");
    desk.write("h.csv", new String(desk.bytes("r.csv"), StandardCharsets.UTF_8));

    Result again = desk.run("--claims", "h.csv", "load");

    assertThat(again.status()).isZero();
    assertThat(again.err()).contains("2 claims, nothing changed");
  }

  @Test
  void forgetsWhatEarlierLoadsWereToldWhereALayoutSaysAllAndWhereThatIsAsked() {
    InProcess desk = new InProcess(folder);
    String liar = "1.json\thalf-true\tCoal declined.\tcoal\tann\t\t\t\t0\t0\t1\t0\t0\ta speech\n";
    desk.write("x.tsv", liar);
    desk.run("--claims", "x.tsv", "load", "--no-header", "--map", "claim=3");
    desk.run("--claims", "x.tsv", "load", "--header", "--map", "claim=3");

    Result liars = desk.run("--claims", "x.tsv", "load", "--layout", "liar");
    desk.write("x.tsv", "id;claim\n1.json;Coal declined.\n");
    Result forgot = desk.run("--claims", "x.tsv", "load", "--forget");
    Result again = desk.run("--claims", "x.tsv", "load");

    assertThat(liars.err()).contains("no header", "claim = statement");
    assertThat(forgot.err())
        .contains("semicolons between cells; with a header", "columns: id, claim ");
    assertThat(again.err()).contains("nothing changed");
  }
}
