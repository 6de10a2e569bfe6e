package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimdesk.InProcess.Result;
import org.claimdesk.json.Json;
import org.claimdesk.report.markdown.Rendered;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The awkward inputs of src/test/cases, each with the right result that its case.md names. */
class CasesTest {

  @TempDir private Path folder;

  private Result list(InProcess desk, String... options) {
    String[] words = new String[options.length + 3];
    System.arraycopy(options, 0, words, 0, options.length);
    words[options.length] = "list";
    words[options.length + 1] = "--format";
    words[options.length + 2] = "json";
    return desk.run(words);
  }

  @Test
  void runsAScriptWithCommentsCrlfAndAByteOrderMark() {
    InProcess desk = InProcess.ofCase("script-comments-crlf-bom", folder);

    Result file = desk.run("--claims", "claims.csv", "--as", "ana", "run", "work.txt");
    Result piped =
        desk.run(
            desk.bytes("work.txt"),
            "--claims",
            "claims.csv",
            "--workspace",
            "piped.desk",
            "--as",
            "ana");

    assertThat(List.of(file.status(), piped.status())).containsOnly(0);
    assertThat(file.out() + piped.out()).isEmpty();
    for (Result result :
        List.of(
            list(desk, "--claims", "claims.csv"),
            list(desk, "--claims", "claims.csv", "--workspace", "piped.desk"))) {
      assertThat(result.each("verdict")).containsExactly("false", "true", null);
      assertThat(result.each("justification")).containsExactly("Seven, by our count.", null, null);
      assertThat(result.each("note")).containsExactly(null, null, "last line ran");
    }
  }

  @Test
  void keepsEveryTextOfAScriptExactlyAsQuoted() {
    InProcess desk = InProcess.ofCase("script-literal-characters", folder);

    Result run = desk.run("--claims", "claims.csv", "--as", "ana", "run", "work.txt");

    assertThat(run.status()).as(run.err()).isZero();
    Result list = list(desk, "--claims", "claims.csv");
    assertThat(list.each("note"))
        .containsExactly(
            "Really!! US$ 5 #3 *",
            "C:\\temp\\new.csv",
            "she said \"no\"",
            "don't",
            "-7 is not a count");
    assertThat(list.each("justification"))
        .containsExactly("-7 degrees", "-7 = less", null, null, null);
    assertThat(list.each("correction")).containsExactly(null, "It is 7.", "None.", null, null);
    assertThat(list.each("verdict")).containsExactly("false", "false", "false", null, null);
  }

  @Test
  void stopsAScriptInTheMiddleOrGoesOnOrKeepsNothing() {
    InProcess desk = InProcess.ofCase("script-stops-in-the-middle", folder);

    Result stopped = desk.run("--claims", "claims.csv", "--as", "ana", "run", "work.txt");
    String[] keep = {"--claims", "claims.csv", "--workspace", "keep.desk"};
    String[] atom = {"--claims", "claims.csv", "--workspace", "atom.desk"};
    Result kept =
        desk.run(
            keep[0], keep[1], keep[2], keep[3], "--as", "ana", "run", "--keep-going", "work.txt");
    Result atomic =
        desk.run(atom[0], atom[1], atom[2], atom[3], "--as", "ana", "run", "--atomic", "work.txt");

    for (Result result : List.of(stopped, kept, atomic)) {
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).contains("work.txt:6: error:").contains("F7");
    }
    assertThat(list(desk, "--claims", "claims.csv").each("verdict"))
        .containsExactly("true", "false", null);
    assertThat(list(desk, keep).each("verdict")).containsExactly("true", "false", "mixed");
    assertThat(list(desk, atom).each("state")).containsOnly("open");
  }

  @Test
  void namesTheColumnWhereAnUnclosedQuoteOpens() {
    InProcess desk = InProcess.ofCase("script-unclosed-quote", folder);

    Result run = desk.run("--claims", "claims.csv", "--as", "ana", "run", "work.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("work.txt:4: error:").containsPattern("column 9\\b");
    assertThat(list(desk, "--claims", "claims.csv").each("note"))
        .containsExactly("fine", null, null);
  }

  @Test
  @SuppressWarnings("unchecked")
  void importsOneAddressUnderTwoClaimsAndTellsTheRepeat() {
    InProcess desk = InProcess.ofCase("source-import-two-ids", folder);

    Result run =
        desk.run("--claims", "claims.csv", "--as", "ana", "source", "import", "sources.csv");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("sources.csv:4: ");
    List<Object> sources = list(desk, "--claims", "claims.csv").each("sources");
    assertThat(sources).extracting(each -> ((List<?>) each).size()).containsExactly(1, 1, 0);
    assertThat(((List<Map<String, Object>>) sources.get(0)).get(0))
        .containsEntry("address", "https://example.org/rates")
        .containsEntry("title", "Rates, 2031")
        .containsEntry("stance", "refutes");
    assertThat(((List<Map<String, Object>>) sources.get(1)).get(0))
        .containsEntry("stance", "supports")
        .containsEntry("quote", "Rates are due");
  }

  @Test
  @SuppressWarnings("unchecked")
  void knowsTheSameAddressWhateverItsSpelling() {
    InProcess desk = InProcess.ofCase("source-same-address", folder);
    List<String> addresses = desk.lines("addresses.txt");

    for (String address : addresses) {
      Result added =
          desk.run("--claims", "claims.csv", "--as", "ana", "source", "add", "S1", address);
      assertThat(added.status()).as(added.err()).isZero();
      boolean repeats = List.of(1, 2).contains(addresses.indexOf(address));
      assertThat(added.out() + added.err())
          .as(address)
          .matches(said -> said.contains("already") == repeats);
    }

    Result show = desk.run("--claims", "claims.csv", "show", "S1", "--format", "json");
    assertThat((List<Map<String, Object>>) show.array().get(0).get("sources"))
        .extracting(source -> source.get("address"))
        .containsExactly(addresses.get(0), addresses.get(3), addresses.get(4), addresses.get(5));
  }

  @Test
  @SuppressWarnings("unchecked")
  void findsQuotesWhateverTheirTypographyAndNoOtherFigures() {
    InProcess desk = InProcess.ofCase("quote-typography", folder);
    List<Map<String, Object>> claims =
        desk.run("--claims", "claims.csv", "list", "--format", "json").array();

    for (Map<String, Object> claim : claims) {
      Result added =
          desk.run(
              "--claims",
              "claims.csv",
              "--as",
              "ana",
              "source",
              "add",
              claim.get("id").toString(),
              "article.txt",
              "--quote",
              claim.get("claim").toString());
      assertThat(added.status()).as(added.err()).isZero();
    }
    Result captured = desk.run("--claims", "claims.csv", "source", "capture", "--all");
    Result list = desk.run("--claims", "claims.csv", "list", "--format", "json");
    Result check =
        desk.run("--claims", "claims.csv", "check", "--rule", "quote-missing", "--format", "json");

    assertThat(captured.status()).as(captured.err()).isZero();
    List<Map<String, Object>> sources =
        list.array().stream()
            .map(claim -> ((List<Map<String, Object>>) claim.get("sources")).get(0))
            .toList();
    assertThat(sources)
        .extracting(source -> source.get("quote_found"))
        .containsExactly(true, true, false);
    assertThat(sources)
        .extracting(source -> source.get("quote"))
        .containsExactlyElementsOf(claims.stream().map(claim -> claim.get("claim")).toList());
    assertThat(sources)
        .extracting(source -> source.get("sha256"))
        .containsOnly("81801a8376deff75f7e95f264a1ca81687675abb073d19ca7008d31b9097428a");
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.array())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding)
                    .containsEntry("claim", "Q3")
                    .containsEntry("severity", "error"));
  }

  @Test
  void understandsTheSpellingsOfVerdictsAndRefusesWhatIsNone() {
    InProcess desk = InProcess.ofCase("verdict-spellings", folder);

    Result from =
        desk.run(
            "--claims", "claims.csv", "--as", "ana", "mark", "--from", "decisions.csv", "--yes");

    assertThat(from.status()).as(from.err()).isZero();
    Result list = list(desk, "--claims", "claims.csv");
    assertThat(list.each("verdict"))
        .containsExactly(
            "true",
            "mostly-true",
            "mixed",
            "mixed",
            "mostly-false",
            "false",
            "unverifiable",
            "not-checkable",
            null);
    assertThat(list.each("verdict_given"))
        .containsExactly(
            "TRUE",
            "Mostly Correct",
            "half-true",
            "Misleading",
            "Barely_True",
            "PANTS ON FIRE",
            "Not Enough Evidence",
            "Opinion",
            null);
    for (String word : List.of("Full Flop", "No Flip", "mostly")) {
      Result refused = desk.run("--claims", "claims.csv", "--as", "ana", "mark", "V9", word);
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.err()).contains(word);
    }
    assertThat(desk.run("--as", "ana", "mark", "V9", "mostly").err())
        .contains("mostly-true")
        .contains("mostly-false");
    assertThat(list(desk, "--claims", "claims.csv").each("state").get(8)).isEqualTo("open");
  }

  @Test
  void guardsFormulasInReportsAndTakesTheGuardOffAgain() {
    InProcess desk = InProcess.ofCase("report-formula-guard", folder);

    assertThat(desk.run("--claims", "input.csv", "export", "out.csv").status()).isZero();
    assertThat(desk.run("--claims", "input.csv", "export", "raw.csv", "--raw").status()).isZero();
    assertThat(desk.run("--claims", "input.csv", "export", "sheet.csv", "--excel").status())
        .isZero();

    List<String> out = desk.lines("out.csv");
    assertThat(out.get(0))
        .isEqualTo(
            "id,claim,claimant,figure,verdict,justification,correction,state,marked_by,marked_at,"
                + "second_reader,sources");
    assertThat(out.get(1)).startsWith("F1,'=2+3 is the code,Guard,-6,");
    assertThat(out.get(2)).startsWith("F2,'+9 points since May,Coach,-6.5,");
    assertThat(out.get(3)).startsWith("F3,'-6 million in the till,Cashier,6,");
    assertThat(out.get(4)).startsWith("F4,'@noon the bell rings,Sexton,,");
    assertThat(out.get(5)).startsWith("F5,'Twas raining,Sexton,0,");
    List<String> own = desk.lines("input.csv");
    List<String> raw = desk.lines("raw.csv");
    for (int i = 0; i < own.size(); i++) {
      assertThat(raw.get(i)).startsWith(own.get(i) + ",");
    }
    String sheet = new String(desk.bytes("sheet.csv"), StandardCharsets.UTF_8);
    assertThat(sheet).startsWith("\uFEFF").contains("\r\n");
    assertThat(sheet.replace("\r\n", "")).doesNotContain("\n");

    desk.copy("out.csv", "back/claims.csv");
    assertThat(list(desk, "--claims", "back/claims.csv").each("claim"))
        .isEqualTo(list(desk, "--claims", "input.csv").each("claim"))
        .contains("=2+3 is the code", "'Twas raining");
    Result again = desk.run("--claims", "input.csv", "export", "out.csv");
    assertThat(again.status()).isEqualTo(2);
    assertThat(desk.lines("out.csv")).isEqualTo(out);
  }

  @Test
  void takesANewVersionOfTheFileAndKeepsTheWork() {
    InProcess desk = InProcess.ofCase("reload-edited-reordered", folder);
    desk.run("--as", "ana", "mark", "E1", "true");
    desk.run("--as", "ana", "mark", "E2", "false", "--because", "Counted 12.");
    desk.run("--as", "ana", "mark", "E3", "mixed");

    desk.copy("claims-2.csv", "claims.csv");
    Result load = desk.run("load");
    Result after = list(desk);
    desk.run("load");

    assertThat(load.status()).isZero();
    assertThat(load.err()).contains("15 sails", "12 sails", "any more, and kept: E3", "new: E5");
    assertThat(after.array()).hasSize(5);
    for (Map<String, Object> claim : after.array()) {
      switch (claim.get("id").toString()) {
        case "E1" ->
            assertThat(claim).containsEntry("verdict", "true").containsEntry("state", "marked");
        case "E2" ->
            assertThat(claim)
                .containsEntry("state", "stale")
                .containsEntry("justification", "Counted 12.")
                .containsEntry("claim", "The mill has 12 sails.");
        case "E3" -> assertThat(claim).containsEntry("verdict", "mixed");
        default -> assertThat(claim).containsEntry("state", "open");
      }
    }
    assertThat(list(desk).out()).isEqualTo(after.out());
  }

  @Test
  void tellsRaggedRowsByLineAndLosesNone() {
    InProcess desk = InProcess.ofCase("csv-ragged-rows", folder);

    Result load = desk.run("--claims", "input.csv", "load");
    Result strict =
        desk.run("--claims", "input.csv", "--workspace", "strict.desk", "load", "--strict");

    assertThat(load.status()).isZero();
    assertThat(load.err())
        .contains("input.csv:3: 2 cells")
        .contains("input.csv:5: 4 cells")
        .contains("input.csv:6: 1 cell");
    Result list = list(desk, "--claims", "input.csv");
    assertThat(list.each("id")).containsExactly("N1", "N2", "N3", "N4", "N6");
    assertThat(list.out()).contains("evening");
    assertThat(strict.status()).isEqualTo(2);
    assertThat(desk.exists("strict.desk")).isFalse();
  }

  @Test
  void keepsIdsAsTextAndTakesTheExactOne() {
    InProcess desk = InProcess.ofCase("csv-id-strings", folder);

    assertThat(desk.run("--claims", "input.csv", "--as", "ana", "mark", "42", "true").status())
        .isZero();

    Result list = list(desk, "--claims", "input.csv");
    assertThat(list.each("id"))
        .containsExactly("0042", "42", "1840276519302847561", "1E5", "2031-04");
    assertThat(list.each("verdict")).containsExactly(null, "true", null, null, null);
  }

  @Test
  void keepsEveryScriptCodePointForCodePoint() {
    InProcess desk = InProcess.ofCase("csv-many-scripts", folder);

    Result json = list(desk, "--claims", "input.csv");
    Result plain = desk.run("--claims", "input.csv", "list");

    assertThat(json.each("claim").get(0).toString().codePoints().count()).isEqualTo(22);
    assertThat(json.each("claim").get(5)).isEqualTo("First line\nsecond line");
    assertThat(plain.out().lines()).hasSize(7);
    assertThat(desk.run("--claims", "input.csv", "find", "zoe's", "--format", "ids").out())
        .isEqualTo("S5\n");
  }

  @Test
  void readsOtherDialectsAndGivesThemBack() {
    InProcess semicolons = InProcess.ofCase("csv-semicolon", folder);

    Result list = list(semicolons, "--claims", "input.csv");
    semicolons.run("--claims", "input.csv", "export", "out.csv");

    assertThat(list.each("claim")).startsWith("Milk costs 1,20, bread 3,40, and tea 5,10.");
    assertThat(semicolons.lines("out.csv").get(0)).startsWith("id;claim;claimant;price;verdict");
    assertThat(semicolons.lines("out.csv")).hasSize(4);
  }

  @Test
  void refusesWhatIsNoClaimsFileAndWritesNothingToStandardOutput() {
    InProcess desk = InProcess.ofCase("csv-not-a-csv", folder);

    for (String file : List.of("sheet.csv", "changes.csv", "answer.csv")) {
      Result list = list(desk, "--claims", file);

      assertThat(list.status()).as(file).isEqualTo(2);
      assertThat(list.out()).isEmpty();
      assertThat(list.err()).startsWith("claimdesk: error: " + file);
    }
  }

  @Test
  void takesNoFlagsForClaims() {
    InProcess desk = InProcess.ofCase("csv-flag-named-claim", folder);

    Result refused = list(desk, "--claims", "input.csv");
    Result mapped =
        desk.run(
            "--claims", "input.csv", "load", "--map", "claim=post_text", "--map", "id=post_id");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("post_text");
    assertThat(mapped.status()).as(mapped.err()).isZero();
    assertThat(list(desk, "--claims", "input.csv").each("claim"))
        .contains("The bridge has 7 arches.");
  }

  @Test
  void readsAFileWithoutAHeader() {
    InProcess desk = InProcess.ofCase("csv-headerless", folder);

    desk.run(
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

    assertThat(list(desk, "--claims", "input.csv").each("id")).containsExactly("101", "102", "103");
  }

  @Test
  void neverSendsEscapesOfAHostileFileToAnyStream() {
    InProcess desk = InProcess.ofCase("terminal-hostile-cells", folder);

    for (String format : List.of("table", "tsv", "json")) {
      Result list = desk.run("--claims", "claims.csv", "list", "--format", format);
      assertThat(list.status()).isZero();
      assertThat(list.out() + list.err()).doesNotContain("\u001b", "\u202e", "\u0000");
    }
    assertThat(list(desk, "--claims", "claims.csv").each("claim").get(3).toString())
        .hasSize(102_400);
    for (String command : List.of("show", "history", "check")) {
      Result result =
          desk.run("--claims", "claims.csv", command, command.equals("check") ? "--strict" : "N1");
      assertThat(result.out() + result.err()).doesNotContain("\u001b", "\u202e", "\u0000");
    }
  }

  @Test
  void keepsAFilesOwnVerdictsAsSomebodyElses() {
    InProcess desk = InProcess.ofCase("verdict-column-mixed", folder);

    Result list = list(desk, "--claims", "input.csv");

    assertThat(list.each("verdict")).containsOnlyNulls();
    assertThat(list.each("original_verdict"))
        .containsExactly(
            "pants on fire",
            "HALF-TRUE",
            "Mostly False",
            "Full Flop",
            "four pinocchios",
            "FALSO",
            null);
  }

  @Test
  void adoptsTheVerdictsOfAFileThatTheScaleKnows() {
    InProcess desk = InProcess.ofCase("verdict-column-mixed", folder);

    Result load = desk.run("--claims", "input.csv", "--as", "ana", "load", "--adopt-verdicts");

    assertThat(load.status()).as(load.err()).isZero();
    assertThat(load.err())
        .contains("knows 3 of 6")
        .contains("\"Full Flop\" (1, no truth rating)", "\"four pinocchios\" (1)", "\"FALSO\" (1)")
        .contains("3 verdicts of the file adopted");
    Result list = list(desk, "--claims", "input.csv");
    assertThat(list.each("verdict"))
        .containsExactly("false", "mixed", "mostly-false", null, null, null, null);
    assertThat(list.each("verdict_given"))
        .containsExactly("pants on fire", "HALF-TRUE", "Mostly False", null, null, null, null);
    assertThat(list.each("state").subList(3, 7)).containsOnly("open");
    assertThat(list.each("original_verdict").get(5)).isEqualTo("FALSO");
  }

  @Test
  void understandsTheLabelsOfLiarUnderPolitifact() {
    InProcess desk = InProcess.ofCase("verdict-liar-labels", folder);
    String[] at = {"--claims", "input.tsv", "--as", "ana"};

    Result load = desk.run(at[0], at[1], "load", "--layout", "liar");
    desk.run(at[0], at[1], at[2], at[3], "verdicts", "--scale", "politifact");
    Result adopted = desk.run(at[0], at[1], at[2], at[3], "load", "--adopt-verdicts");
    Result back = desk.run(at[0], at[1], at[2], at[3], "verdicts", "--scale", "newsroom");

    assertThat(load.err()).contains("newsroom knows 5 of 7", "pants-fire", "full-flop");
    assertThat(adopted.status()).as(adopted.err()).isZero();
    assertThat(adopted.err()).contains("\"full-flop\" (1, no truth rating)");
    Result list = list(desk, "--claims", "input.tsv");
    assertThat(list.each("verdict"))
        .containsExactly(
            "pants-on-fire", "false", "mostly-false", "half-true", "mostly-true", "true", null);
    assertThat(list.each("verdict_given")).startsWith("pants-fire", "false", "barely-true");
    assertThat(back.status()).isEqualTo(2);
    assertThat(back.err()).contains("\"pants-on-fire\" (1 claim)").doesNotContain("half-true");
  }

  @Test
  void understandsSureWordsOfOtherLanguagesUnderClaimReviewValues() {
    InProcess desk = InProcess.ofCase("verdict-other-languages", folder);
    String[] at = {"--claims", "input.csv", "--as", "ana"};

    Result load = desk.run(at[0], at[1], "load");
    desk.run(at[0], at[1], at[2], at[3], "verdicts", "--scale", "claimreview-values");
    Result adopted = desk.run(at[0], at[1], at[2], at[3], "load", "--adopt-verdicts");

    assertThat(load.err()).contains("newsroom knows 0 of 14");
    assertThat(adopted.err())
        .contains("knows 11 of 14")
        .contains("\"Upside-down Pinocchio\" (1, no truth rating)")
        .contains("Engañoso", "five pinocchios");
    assertThat(list(desk, "--claims", "input.csv").each("verdict"))
        .containsExactly(
            "true",
            "false",
            "false",
            "true",
            "false",
            "true",
            "mostly-true",
            "mostly-false",
            "true",
            "true",
            "mostly-false",
            null,
            null,
            null);
  }

  @Test
  void goesFromTheLabelsOfOneDatasetToThoseOfAnother() {
    InProcess desk = InProcess.ofCase("verdict-two-datasets", folder);

    desk.run("--as", "ana", "verdicts", "--scale", "averitec");
    desk.run("--as", "ana", "mark", "--from", "averitec.csv", "--yes");
    assertThat(list(desk).each("verdict"))
        .containsExactly(
            "Supported", "Refuted", "Not Enough Evidence", "Conflicting Evidence/Cherrypicking");
    Result refused = desk.run("--as", "ana", "verdicts", "--scale", "fever");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("Conflicting Evidence/Cherrypicking").contains("(1 claim)");

    desk.run("--as", "ana", "unmark", "D4");
    Result changed = desk.run("--as", "ana", "verdicts", "--scale", "fever");
    Result same = desk.run("--as", "ana", "mark", "--from", "fever.csv", "--yes");

    assertThat(changed.status()).as(changed.err()).isZero();
    assertThat(same.err()).contains("unchanged (SUPPORTS)", "unchanged (NOT ENOUGH INFO)");
    assertThat(list(desk).each("verdict"))
        .containsExactly("SUPPORTS", "REFUTES", "NOT ENOUGH INFO", null);
  }

  @Test
  void writesMarkupInClaimsAsTextInAPage() throws IOException {
    InProcess desk = InProcess.ofCase("report-markup-and-pipes", folder);
    String[] at = {"--claims", "claims.csv", "--as", "ana"};
    desk.run(at[0], at[1], at[2], at[3], "mark", "H1", "false");
    desk.run(at[0], at[1], at[2], at[3], "mark", "H2", "true");

    Result export = desk.run("--claims", "claims.csv", "export", "out.html");

    assertThat(export.status()).as(export.err()).isZero();
    String page = Files.readString(folder.resolve("out.html"));
    assertThat(page).doesNotContain("</script><i", "<i id=y>");
    assertThat(Jsoup.parse(page).wholeText())
        .contains("The page ends with </script><i id=y>bye</i>.", "Tom & <co>");
  }

  @Test
  void writesMarkupAndPipesAsClaimReview() {
    InProcess desk = InProcess.ofCase("report-markup-and-pipes", folder);
    String[] as = {"--claims", "claims.csv", "--as", "ana"};
    desk.run(as[0], as[1], as[2], as[3], "mark", "H1", "false");
    desk.run(as[0], as[1], as[2], as[3], "mark", "H2", "true");

    Result export =
        desk.run("--claims", "claims.csv", "export", "cr.json", "--format", "claimreview");
    Result validated = desk.run("claimreview", "validate", "cr.json");

    assertThat(export.status()).as(export.err()).isZero();
    assertThat(validated.status()).as(validated.out()).isZero();
    List<?> reviews =
        (List<?>) Json.read(new String(desk.bytes("cr.json"), StandardCharsets.UTF_8));
    assertThat(reviews).hasSize(2);
    assertReview(reviews.get(0), "The page ends with </script><i id=y>bye</i>.", "false", 1);
    assertReview(reviews.get(1), "They sell salt | pepper,\nnot both.", "true", 5);
  }

  private static void assertReview(Object review, String claim, String words, long value) {
    Map<?, ?> fields = (Map<?, ?>) review;
    Map<?, ?> rating = (Map<?, ?>) fields.get("reviewRating");
    assertThat(fields.get("@type")).isEqualTo("ClaimReview");
    assertThat(fields.get("claimReviewed")).isEqualTo(claim);
    assertThat(rating.get("alternateName")).isEqualTo(words);
    assertThat(
            List.of(rating.get("ratingValue"), rating.get("bestRating"), rating.get("worstRating")))
        .isEqualTo(List.of(value, 5L, 1L));
  }

  @Test
  void writesMarkdownWhoseTableHoldsWhatIsInIt() {
    InProcess desk = InProcess.ofCase("report-markup-and-pipes", folder);
    desk.run("--claims", "claims.csv", "--as", "ana", "mark", "H1", "false");
    desk.run("--claims", "claims.csv", "--as", "ana", "mark", "H2", "true");

    Result export = desk.run("--claims", "claims.csv", "export", "out.md");

    assertThat(export.status()).as(export.err()).isZero();
    Rendered report = Rendered.of(new String(desk.bytes("out.md"), StandardCharsets.UTF_8));
    assertThat(report.rows())
        .containsExactly(
            List.of("id", "verdict", "state", "claim"),
            List.of("H1", "false", "marked", "The page ends with </script><i id=y>bye</i>."),
            List.of("H2", "true", "marked", "They sell salt | pepper,\nnot both."),
            List.of("H3", "", "open", "They are shut."));
    assertThat(report.items()).contains("Said by: Tom & <co>");
    assertThat(desk.lines("out.md"))
        .contains("> They sell salt | pepper,\\")
        .contains("| [H2](#claim-H2) | true | marked | They sell salt \\| pepper,<br>not both. |");
  }
}
