package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.claimdesk.InProcess.Result;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.tabular.ReadOptions;
import org.claimdesk.tabular.TabularFile;
import org.claimdesk.tabular.TabularInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undo and redo, states and counts, reports and their way back: on the file, run after run. */
class WorkThatLastsTest {

  private static final int CLAIMS = 8;

  @TempDir private Path folder;
  private InProcess desk;

  @BeforeEach
  void writeClaims() {
    desk = new InProcess(folder);
    StringBuilder text = new StringBuilder("id,claim,memo\n");
    for (int i = 1; i <= CLAIMS; i++) {
      text.append("A-%02d,Claim %d is a claim.,memo %d\n".formatted(i, i, i));
    }
    desk.write("claims.csv", text.toString());
  }

  private Result as(String who, String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "--as";
    all[1] = who;
    System.arraycopy(words, 0, all, 2, words.length);
    return desk.run(all);
  }

  private String json() {
    return desk.run("list", "--format", "json").out();
  }

  @Test
  void takesManyMarksBackInOneUndoAndGivesThemAgain() {
    as("ana", "mark", "A-01..A-08", "true", "--yes");
    String marked = json();

    Result undo = as("ana", "undo");
    String open = json();
    Result redo = as("ana", "redo");

    assertThat(undo.err()).contains("8 claims");
    assertThat(desk.run("status", "--format", "json").object()).containsEntry("marked", 8L);
    assertThat(open).doesNotContain("\"marked\"");
    assertThat(redo.status()).isZero();
    assertThat(json()).isEqualTo(marked);
  }

  @Test
  void refusesToUndoWhatSomebodyChangedSinceAndNamesIt() {
    as("ana", "mark", "A-01,A-02", "true");
    as("bob", "mark", "A-02", "false");
    String before = json();

    Result undo = as("ana", "undo");

    assertThat(undo.status()).isEqualTo(2);
    assertThat(undo.err()).contains("A-02");
    assertThat(json()).isEqualTo(before);
    assertThat(as("bob", "undo").status()).isZero();
    assertThat(as("ana", "undo").status()).isZero();
    assertThat(desk.run("status", "--format", "json").object()).containsEntry("open", 8L);
  }

  @Test
  void doesNotTakeAnAddedClaimAwayUnderSomebodysWork() {
    as("ana", "add", "A claim that the file missed.", "--after", "A-03");
    as("bob", "mark", "A-09", "true");

    Result undo = as("ana", "undo");

    assertThat(undo.status()).isEqualTo(2);
    assertThat(undo.err()).contains("A-09");
    as("bob", "undo");
    assertThat(as("ana", "undo").status()).isZero();
    assertThat(desk.run("list", "--format", "ids").out()).doesNotContain("A-09");
    assertThat(as("ana", "redo").status()).isZero();
    assertThat(desk.run("list", "--format", "ids").out()).contains("A-03\nA-09\nA-04");
  }

  @Test
  void neverUsesTheNumberOfASourceAgain() {
    as("ana", "source", "add", "A-01", "https://example.org/1");
    as("ana", "undo");
    as("ana", "source", "add", "A-01", "https://example.org/2");

    assertThat(desk.run("source", "list", "--format", "ids").out()).isEqualTo("A-01/2\n");
  }

  @Test
  void keepsStatesAndCountsTrueThroughAnyWork() throws SQLException {
    Random chance = new Random(20140703);
    for (int step = 0; step < 120; step++) {
      String id = "A-0" + (1 + chance.nextInt(CLAIMS));
      String who = chance.nextBoolean() ? "ana" : "bob";
      switch (chance.nextInt(10)) {
        case 0, 1, 2 -> as(who, "mark", id, chance.nextBoolean() ? "true" : "false");
        case 3 -> as(who, "unmark", id);
        case 4 -> as(who, "source", "add", id, "https://example.org/" + step);
        case 5 -> as(who, "source", "remove", id + "/1");
        case 6 -> as(who, "edit", id, "--claim", "Claim " + step + " is another one.");
        case 7 -> as(who, chance.nextBoolean() ? "drop" : "restore", id);
        case 8 -> as(who, "skip", id);
        default -> as(who, chance.nextInt(3) > 0 ? "undo" : "redo");
      }
    }

    try (Connection workspace = open()) {
      assertThat(count(workspace, WRONG_STATES)).isZero();
      assertThat(rows(workspace, TALLY_AS_KEPT)).isEqualTo(rows(workspace, TALLY_COUNTED));
    }
  }

  private static final String WRONG_STATES =
      """
      SELECT count(*) FROM claim c LEFT JOIN review r ON r.claim_id = c.id
      WHERE c.state <> CASE
          WHEN r.verdict IS NULL THEN 'open'
          WHEN r.judged_text <> c.claim THEN 'stale'
          WHEN r.second_verdict IS NULL THEN 'marked'
          WHEN r.second_verdict = r.verdict THEN 'approved'
          ELSE 'disputed' END
        OR c.verdict IS NOT r.verdict
        OR c.sources <> (SELECT count(*) FROM source s WHERE s.claim_id = c.id)
        OR c.skipped <> (coalesce(r.skipped, 0) = 1 AND c.state IN ('open', 'stale'))
      """;
  private static final String TALLY_AS_KEPT =
      "SELECT dropped, state, verdict, skipped, queried, unsourced, n FROM tally WHERE n <> 0"
          + " ORDER BY 1, 2, 3, 4, 5, 6";
  private static final String TALLY_COUNTED =
      "SELECT dropped, state, coalesce(verdict, ''), skipped, queried, sources = 0, count(*)"
          + " FROM claim GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6";

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("claims.desk"));
  }

  private static long count(Connection workspace, String sql) throws SQLException {
    try (ResultSet row = workspace.createStatement().executeQuery(sql)) {
      return row.getLong(1);
    }
  }

  private static List<List<String>> rows(Connection workspace, String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (ResultSet row = workspace.createStatement().executeQuery(sql)) {
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          String cell = row.getString(i);
          cells.add(cell == null ? "" : cell);
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static List<String> names(Connection workspace, String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet row = workspace.createStatement().executeQuery(sql)) {
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        names.add(row.getMetaData().getColumnName(i));
      }
    }
    return names;
  }

  private void work() {
    as("ana", "mark", "A-01", "true", "--because", "counted, \"twice\"");
    as("ana", "mark", "A-02", "pants on fire", "--correction", "It is not.");
    as(
        "ana",
        "source",
        "add",
        "A-01",
        "https://example.org/a?x=1,2",
        "--quote",
        "=2+3",
        "--primary");
    as("ana", "source", "add", "A-01", "--person", "press office", "--how", "phone", "--protected");
    as("ana", "note", "A-03", "ask again");
    as("ana", "skip", "A-04");
    as("ana", "drop", "A-05", "--because", "said twice");
    as("ana", "edit", "A-06", "--claim", "Claim 6, reworded.");
    as("ana", "mark", "A-07", "false");
    as("ana", "edit", "A-07", "--claim", "Claim 7, after the verdict.");
    as("ana", "add", "One more.", "--after", "A-02", "--claimant", "Somebody");
  }

  private void workOfASecondReader() {
    as("ben", "approve", "A-01", "--because", "the same page");
    as("ben", "second", "A-02", "mostly-false", "--because", "-5, in part");
    as("ana", "query", "A-03", "Which \"year\"?");
    as("ben", "query", "A-03", "=1+1?");
    as("ana", "answer", "A-03/2", "two\nlines");
    as("ana", "query", "A-05", "never answered");
    as("ana", "assign", "A-04", "cid");
  }

  @Test
  void leavesNothingOutOfFullAndJsonReports() {
    work();
    workOfASecondReader();
    desk.run("export", "full.csv", "--full");
    desk.run("export", "all.json");

    desk.copy("full.csv", "full/claims.csv");
    desk.copy("all.json", "json/claims.json");

    for (String file : List.of("full/claims.csv", "json/claims.json")) {
      assertThat(desk.run("--claims", file, "list", "--format", "json").out()).isEqualTo(json());
      assertThat(desk.run("--claims", file, "list", "--dropped", "--format", "json").each("id"))
          .containsExactly("A-05");
    }
  }

  @Test
  void isTheSameAfterAScriptOfTwoReadersRanTwice() {
    String script =
        """
        --as ana mark A-01,A-02,A-03 true --because "seen"
        --as ben approve A-01 --because "seen too"
        --as cid approve A-01
        --as ben second A-02 true
        --as ben assign A-03 cid
        --as ana query A-03 "Which year?"
        --as ana answer A-03 "2013."
        --as cid second A-03 TRUE -b "so it is"
        export report.json --force
        """;
    byte[] bytes = script.getBytes(java.nio.charset.StandardCharsets.UTF_8);

    assertThat(desk.run(bytes, "run", "-").status()).isZero();
    String first = json();
    String agreement = desk.run("status", "--format", "json").out();
    byte[] report = desk.bytes("report.json");
    assertThat(desk.run(bytes, "run", "-").status()).isZero();

    assertThat(json()).isEqualTo(first);
    assertThat(desk.run("status", "--format", "json").out())
        .isEqualTo(agreement)
        .contains("\"agreement\":{\"n\":2,\"raw\":1.0,\"kappa\":null}");
    assertThat(desk.bytes("report.json")).isEqualTo(report);
  }

  @Test
  void bringsVerdictsReasonsAndSourcesBackFromAPlainReport() {
    work();
    desk.run("export", "report.csv");

    desk.copy("report.csv", "back/claims.csv");
    Result back = desk.run("--claims", "back/claims.csv", "list", "--format", "json");

    Result here = desk.run("list", "--format", "json");
    for (String field :
        List.of("id", "claim", "state", "verdict", "justification", "correction", "marked_at")) {
      assertThat(back.each(field)).as(field).isEqualTo(here.each(field));
    }
    assertThat(back.each("sources"))
        .extracting(sources -> ((List<?>) sources).size())
        .isEqualTo(here.each("sources").stream().map(s -> ((List<?>) s).size()).toList());
    desk.run("--claims", "back/claims.csv", "export", "again.csv");
    assertThat(desk.lines("again.csv")).isEqualTo(desk.lines("report.csv"));
  }

  @Test
  void leavesOutOfAPlainReportOnlyWhatTheDocsSay() {
    work();
    desk.run("export", "report.csv");

    desk.copy("report.csv", "back/claims.csv");
    Result back = desk.run("--claims", "back/claims.csv", "list", "--format", "json");

    assertThat(withoutWhatIsLeftOut(back))
        .isEqualTo(withoutWhatIsLeftOut(desk.run("list", "--format", "json")));
  }

  /** The claims without the fields that docs/reports.md says a plain report leaves out. */
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> withoutWhatIsLeftOut(Result list) {
    List<Map<String, Object>> claims = new ArrayList<>();
    for (Map<String, Object> claim : list.array()) {
      Map<String, Object> kept = new LinkedHashMap<>(claim);
      // the dropped claim takes no position, and the added one's claimant has no column in the file
      kept.keySet()
          .removeAll(
              Set.of("verdict_given", "note", "assigned_to", "skipped", "claimant", "position"));
      kept.keySet().removeIf(field -> field.matches("second_(verdict|justification|at)"));
      List<Map<String, Object>> sources = new ArrayList<>();
      for (Map<String, Object> source : (List<Map<String, Object>>) claim.get("sources")) {
        Map<String, Object> shown = new LinkedHashMap<>(source);
        shown.keySet().retainAll(Set.of("address", "stance", "quote"));
        sources.add(shown);
      }
      kept.put("sources", sources);
      claims.add(kept);
    }
    return claims;
  }

  @Test
  void takesBackAndGivesAgainInProgramsStartedAfresh() {
    try (RealDesk first = RealDesk.in(folder, "id,claim\nA,One.\nB,Two.\n")) {
      first.mark(RealDesk.ANA, "A", "true");
      first.mark(RealDesk.BOB, "B", "false");

      try (RealDesk second = first.another()) {
        second.the(UndoSteps.class).undo(RealDesk.ANA);
        assertThat(List.of(second.state("A"), second.state("B"))).containsExactly("open", "marked");
      }
      try (RealDesk third = first.another()) {
        third.the(UndoSteps.class).redo(RealDesk.ANA);
        assertThat(third.dossier("A").review().verdict()).contains("true");
        assertThat(third.dossier("B").review().verdict()).contains("false");
      }
    }
  }

  @Test
  void changesOneLineOfTheReportForOneMark() {
    work();
    desk.run("export", "before.csv");
    desk.run("export", "same.csv");
    as("ana", "mark", "A-08", "mixed");
    desk.run("export", "after.csv");

    List<String> before = desk.lines("before.csv");
    List<String> after = desk.lines("after.csv");
    assertThat(desk.bytes("same.csv")).isEqualTo(desk.bytes("before.csv"));
    assertThat(after).hasSameSizeAs(before);
    List<String> changed = new ArrayList<>(after);
    changed.removeAll(before);
    assertThat(changed).singleElement().asString().startsWith("A-08,");
  }

  @Test
  void givesInTheViewWhatTheReportGives() throws SQLException {
    work();
    desk.run("export", "raw.csv", "--raw");

    List<List<String>> report = new ArrayList<>();
    try (TabularInput input = TabularInput.file("raw.csv", folder.resolve("raw.csv"))) {
      TabularFile.open(input, ReadOptions.withHeader())
          .forEachRow(row -> report.add(row.cells()), refused -> {});
    }

    try (Connection workspace = open()) {
      assertThat(rows(workspace, "SELECT * FROM report")).isEqualTo(report);
      assertThat(names(workspace, "SELECT * FROM report"))
          .isEqualTo(List.of(desk.lines("raw.csv").get(0).split(",")));
    }
  }

  @Test
  void keepsTheClaimsFileAndTheOwnWorkspaceOutOfHarm() {
    work();
    byte[] claims = desk.bytes("claims.csv");

    for (String target : List.of("claims.csv", "./claims.csv", "claims.desk")) {
      Result export = desk.run("export", target, "--format", "csv", "--force");
      assertThat(export.status()).as(target).isEqualTo(2);
    }

    assertThat(desk.bytes("claims.csv")).isEqualTo(claims);
    assertThat(desk.run("status").status()).isZero();
  }

  @Test
  void writesNothingIntoTheJournalWhereNothingChanges() {
    as("ana", "mark", "A-01", "true");
    String history = desk.run("history", "--format", "json").out();

    as("ana", "mark", "A-01", "true");
    as("ana", "load");
    as("ana", "skip", "A-01");

    assertThat(desk.run("history", "--format", "json").out()).isEqualTo(history);
  }

  @Test
  void tellsOfAChangedClaimsFileUntilItIsLoaded() {
    desk.run("status");
    String file = new String(desk.bytes("claims.csv"), StandardCharsets.UTF_8);
    desk.write("claims.csv", file.replace("Claim 2 is a claim.", "Claim 2 is one too."));

    assertThat(desk.run("status").err()).contains("has changed");
    assertThat(as("ana", "load").err()).contains("Claim 2 is one too.");
    assertThat(desk.run("status").err()).isEmpty();
    as("ana", "undo");
    assertThat(desk.run("status").err()).contains("has changed");
    Map<String, Object> second = desk.run("list", "--format", "json").array().get(1);
    assertThat(second).containsEntry("claim", "Claim 2 is a claim.");
  }

  @Test
  void keepsNothingOfADryRunAndMakesNoFileForIt() {
    desk.write("work.txt", "mark A-01 true\nexport report.csv\n");

    Result dry = as("ana", "run", "--dry-run", "work.txt");

    assertThat(dry.status()).as(dry.err()).isZero();
    assertThat(desk.exists("claims.desk")).isFalse();
    assertThat(desk.exists("report.csv")).isFalse();
    as("ana", "run", "work.txt");
    assertThat(desk.exists("report.csv")).isTrue();
  }
}
