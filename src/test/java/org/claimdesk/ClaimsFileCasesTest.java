package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimdesk.InProcess.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases of src/test/cases whose claims file has a shape of its own. */
class ClaimsFileCasesTest {

  private static final String ESCAPE = "\u001b";

  @TempDir private Path folder;

  private static Result list(InProcess desk, String file) {
    return desk.run("--claims", file, "list", "--format", "json");
  }

  private static Result status(InProcess desk, String file) {
    return desk.run("--claims", file, "status", "--format", "json");
  }

  private static List<Map<?, ?>> extras(Result list) {
    List<Map<?, ?>> extras = new ArrayList<>();
    list.each("extra").forEach(extra -> extras.add((Map<?, ?>) extra));
    return extras;
  }

  private static String text(InProcess desk, String file) {
    return new String(desk.bytes(file), StandardCharsets.UTF_8);
  }

  /** What another reader than the program's own finds in a file. */
  private static List<List<String>> rows(String text, char delimiter) throws Exception {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    List<List<String>> rows = new ArrayList<>();
    for (CSVRecord row : format.parse(new StringReader(text))) {
      rows.add(List.of(row.values()));
    }
    return rows;
  }

  @Test
  void findsTheFirstColumnBehindAByteOrderMark() {
    InProcess desk = InProcess.ofCase("csv-bom-quoted-header", folder);

    Result list = list(desk, "input.csv");
    Result export = desk.run("--claims", "input.csv", "export", "out.csv");

    assertThat(List.of(list.status(), export.status())).containsOnly(0);
    assertThat(list.each("id")).containsExactly("B1", "B2", "B3");
    assertThat(list.each("claim").get(1)).isEqualTo("The well is 30 metres deep, or so.");
    assertThat(list.each("claimant")).containsExactly("Well keeper", "Well keeper", "Baker");
    assertThat(extras(list))
        .allSatisfy(
            extra ->
                assertThat(extra.keySet())
                    .noneMatch(key -> key.equals("id") || key.toString().startsWith("\uFEFF")));
    assertThat(text(desk, "out.csv")).matches("(?s)\"?id\"?,.*");
  }

  @Test
  void passesOverRowsOfCommasAndTellsThemOnce() {
    InProcess desk = InProcess.ofCase("csv-comma-only-rows", folder);

    Result load = desk.run("--claims", "input.csv", "load");

    assertThat(load.status()).isZero();
    assertThat(load.err()).containsOnlyOnce("14 ").containsOnlyOnce("blank rows");
    assertThat(list(desk, "input.csv").each("id")).containsExactly("P1", "P2", "P3");
    assertThat(status(desk, "input.csv").object())
        .containsEntry("claims", 3L)
        .containsEntry("open", 3L);
  }

  @Test
  void endsLinesAtCarriageReturnsAlone() {
    InProcess desk = InProcess.ofCase("csv-cr-only", folder);

    Result list = list(desk, "input.csv");

    assertThat(list.status()).isZero();
    assertThat(list.each("id")).containsExactly("R1", "R2", "R3", "R4");
    assertThat(list.each("claim").get(2)).isEqualTo("Two kilns, both cold, stand there.");
    assertThat(list.each("claimant").get(3)).isEqualTo("Potter");
    assertThat(status(desk, "input.csv").object())
        .containsEntry("claims", 4L)
        .containsEntry("open", 4L);
  }

  @Test
  void keepsColumnsOfOneNameAndOfNone() throws Exception {
    InProcess desk = InProcess.ofCase("csv-duplicate-empty-headers", folder);

    Result load = desk.run("--claims", "input.csv", "load");
    Result list = list(desk, "input.csv");
    desk.run("--claims", "input.csv", "export", "out.csv");

    assertThat(load.status()).isZero();
    assertThat(load.err()).contains("\"claim\"").contains("twice");
    assertThat(list.each("claim"))
        .containsExactly("The tower leans.", "The tower is 61 metres high.");
    assertThat(list.each("extra").get(0).toString()).contains("short form A");
    assertThat(list.each("extra").get(1).toString()).contains("short form B");
    List<List<String>> out = rows(text(desk, "out.csv"), ',');
    assertThat(out.get(1).subList(0, 5))
        .containsExactly("D1", "The tower leans.", "short form A", "", "first");
    assertThat(out.get(2).subList(0, 5))
        .containsExactly("D2", "The tower is 61 metres high.", "short form B", "x", "second");
  }

  @Test
  void takesWordsForNothingAsWords() {
    InProcess desk = InProcess.ofCase("csv-literal-null-words", folder);

    Result list = list(desk, "input.csv");

    assertThat(list.status()).isZero();
    assertThat(list.each("id")).containsExactly("K1", "K2", "K3", "K4");
    assertThat(list.each("claim"))
        .startsWith("None of the nine keys fits.", "NA stands for \"north annexe\" here.", "NULL");
    assertThat(list.each("claimant")).containsExactly("Null", "NA", "None", null);
    assertThat(list.each("location")).containsExactly("nil", "N/A", null, "para 2");
  }

  @Test
  void tellsThatAFileHasNothingInIt() {
    InProcess desk = InProcess.ofCase("csv-nothing-in-it", folder);

    Result empty = list(desk, "empty.csv");
    Result header = list(desk, "header-only.csv");

    assertThat(empty.err()).contains("empty.csv").contains("is empty").doesNotContain("\tat ");
    assertThat(empty.status()).isEqualTo(2);
    assertThat(empty.out()).isEmpty();
    assertThat(header.status()).isZero();
    assertThat(header.array()).isEmpty();
    assertThat(header.err()).containsPattern("\\b(no|0) claims");
    assertThat(status(desk, "header-only.csv").object())
        .containsEntry("claims", 0L)
        .containsEntry("open", 0L);
  }

  @Test
  void takesNoSpeakerForASource() {
    InProcess desk = InProcess.ofCase("csv-source-means-speaker", folder);

    Result list = list(desk, "input.csv");
    Result unsourced = desk.run("--claims", "input.csv", "list", "--unsourced", "--format", "ids");

    assertThat(list.each("id")).containsExactly("G1", "G2", "G3");
    assertThat(list.each("sources")).containsOnly(List.of());
    for (int i = 0; i < 3; i++) {
      String name = List.of("Mayor of Brindle", "a bus driver", "@brindlebus").get(i);
      assertThat(List.of(String.valueOf(list.each("claimant").get(i)), extras(list).get(i)))
          .containsAnyOf(name, Map.of("source", name));
    }
    assertThat(unsourced.out()).isEqualTo("G1\nG2\nG3\n");
  }

  @Test
  void readsUnicodeTextOfASpreadsheetAndKeepsItsTabs() throws Exception {
    InProcess desk = InProcess.ofCase("csv-utf16le-tabs", folder);

    Result list = list(desk, "input.csv");
    desk.run("--claims", "input.csv", "export", "out.csv");

    assertThat(list.status()).as(list.err()).isZero();
    assertThat(list.each("id")).containsExactly("X1", "X2", "X3");
    assertThat(list.each("claim").get(1)).isEqualTo("Café Ord, by the quay, opens at 5.");
    assertThat(list.each("claimant").get(2)).isEqualTo("Сторож");
    String out = text(desk, "out.csv");
    assertThat(out).startsWith("id\tclaim\tclaimant\t").endsWith("\r\n");
    assertThat(out.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(rows(out, '\t')).hasSize(4);
  }

  @Test
  void givesIdsBackAsTheyStoodInTheFile() throws Exception {
    InProcess desk = InProcess.ofCase("csv-id-strings", folder);

    desk.run("--claims", "input.csv", "export", "out.csv");

    assertThat(rows(text(desk, "out.csv"), ','))
        .extracting(row -> row.get(0))
        .containsExactly("id", "0042", "42", "1840276519302847561", "1E5", "2031-04");
  }

  @Test
  void changesNoCodePointOfAnyScript() throws Exception {
    InProcess desk = InProcess.ofCase("csv-many-scripts", folder);
    List<Object> cells = new ArrayList<>();
    rows(text(desk, "input.csv"), ',').forEach(row -> cells.add(row.get(1)));

    Result list = list(desk, "input.csv");

    assertThat(list.each("claim")).isEqualTo(cells.subList(1, 7));
    assertThat(list.each("claim").get(1).toString().chars().filter(c -> c == '\u200f')).hasSize(2);
    assertThat(list.each("claim").get(3).toString()).contains("\ud83d\udc68\u200d\ud83c\udf3e");
    assertThat(list.each("claim").get(4).toString()).contains("e\u0308");
  }

  @Test
  void keepsFiguresOfAFilePartedBySemicolons() {
    InProcess desk = InProcess.ofCase("csv-semicolon", folder);

    Result list = list(desk, "input.csv");

    assertThat(list.each("id")).containsExactly("M1", "M2", "M3");
    assertThat(extras(list).get(1).get("price")).isEqualTo("3,40");
  }

  @Test
  void leavesWhatIsNoClaimsFileAsItIs() {
    InProcess desk = InProcess.ofCase("csv-not-a-csv", folder);

    for (String file : List.of("sheet.csv", "changes.csv", "answer.csv")) {
      byte[] before = desk.bytes(file);
      Result list = list(desk, file);

      assertThat(list.err())
          .startsWith("claimdesk: error: ")
          .contains(file)
          .doesNotContain("\tat ");
      assertThat(desk.bytes(file)).isEqualTo(before);
    }
  }

  @Test
  void readsColumnsByPositionAndByName() {
    InProcess headerless = InProcess.ofCase("csv-headerless", folder);
    headerless.run(
        "--claims",
        "input.csv",
        "load",
        "--no-header",
        "--map",
        "id=1",
        "--map",
        "claim=2",
        "--map",
        "claimant=3");

    Result list = list(headerless, "input.csv");

    assertThat(list.each("claim").get(0))
        .isEqualTo("The mast is 33 metres high, without the flag.");
    assertThat(list.each("claimant").get(2)).isEqualTo("Sailor");
  }

  @Test
  void keepsTheFlagThatWasCalledAClaim() {
    InProcess desk = InProcess.ofCase("csv-flag-named-claim", folder);
    String[] mapped = {"--claims", "input.csv", "--workspace", "mapped.desk"};

    Result load =
        desk.run(
            mapped[0],
            mapped[1],
            mapped[2],
            mapped[3],
            "load",
            "--map",
            "claim=post_text",
            "--map",
            "id=post_id");
    Result list = desk.run(mapped[0], mapped[1], mapped[2], mapped[3], "list", "--format", "json");

    assertThat(load.status()).as(load.err()).isZero();
    assertThat(list.each("id"))
        .containsExactly("2054871936402187265", "2054871936402187266", "2054871936402187267");
    assertThat(list.each("claim"))
        .containsExactly(
            "The bridge is shut until 9.",
            "Lovely light on the bridge, again!",
            "The bridge has 7 arches.");
    assertThat(extras(list).stream().map(extra -> (Object) extra.get("claim")).toList())
        .isEqualTo(List.of("1", "0", "1"));
  }

  @Test
  void namesTheVerdictsOfAFileThatTheScaleDoesNotKnow() {
    InProcess desk = InProcess.ofCase("verdict-column-mixed", folder);

    Result load = desk.run("--claims", "input.csv", "load");
    Result list = list(desk, "input.csv");

    assertThat(load.status()).isZero();
    assertThat(load.err()).contains("Full Flop", "four pinocchios", "FALSO");
    assertThat(list.each("state")).containsOnly("open").hasSize(7);
  }

  @Test
  void neverLetsEscapesOfAHostileFileOut() {
    InProcess desk = InProcess.ofCase("terminal-hostile-cells", folder);

    for (List<String> words :
        List.of(
            List.of("list"),
            List.of("list", "--format", "table"),
            List.of("list", "--format", "tsv"),
            List.of("list", "--format", "csv"),
            List.of("load", "--dry-run"),
            List.of("show", "N1"),
            List.of("next"),
            List.of("find", "pressure"),
            List.of("edit", "N1", "--claim", "\u001b[2JOther \u001b]0;taken\u0007text."),
            List.of("mark", "N1", "\u001b[31mtrue"),
            List.of("mark", "\u001b[2JN9", "true"),
            List.of("note", "N2", "\u001b[31mred"),
            List.of("history"),
            List.of("undo"))) {
      List<String> arguments = new ArrayList<>(List.of("--claims", "claims.csv", "--as", "ana"));
      arguments.addAll(words);

      Result result = desk.run(arguments.toArray(String[]::new));

      if (!words.contains("csv")) {
        assertThat(result.out()).as(words.toString()).doesNotContain(ESCAPE);
      }
      assertThat(result.err()).as(words.toString()).doesNotContain(ESCAPE);
    }
  }

  @Test
  void keepsHostileCellsWholeForMachinesAndOnOneLineEach() {
    InProcess desk = InProcess.ofCase("terminal-hostile-cells", folder);

    Result json = list(desk, "claims.csv");
    Result plain = desk.run("--claims", "claims.csv", "list");

    assertThat(json.each("claim").get(0).toString()).contains(ESCAPE + "[31m", ESCAPE + "[2J");
    assertThat(json.each("claim").get(1).toString().replaceAll("[\\x00\\uFFFD\\u2400]", ""))
        .isEqualTo("The valve is  shut.");
    assertThat(json.each("claim").get(2).toString()).contains("\u202e");
    assertThat(plain.out().lines()).hasSizeBetween(4, 5);
    assertThat(plain.out()).contains(json.each("claim").get(3).toString());
  }
}
