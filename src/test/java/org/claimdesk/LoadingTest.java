package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.EditClaim;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.intake.IncomingField;
import org.claimdesk.intake.LoadOptions;
import org.claimdesk.intake.LoadReport;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims files, their new versions and their faults, on a real workspace. */
class LoadingTest {

  private static final String THREE = "id,claim\nA,One.\nB,Two.\nC,Three.\n";

  @TempDir private Path folder;
  private RealDesk desk;

  @BeforeEach
  void openADesk() {
    desk = RealDesk.in(folder, THREE);
  }

  @AfterEach
  void closeIt() {
    desk.close();
  }

  private static LoadOptions mapped(IncomingField field, String column) {
    return new LoadOptions(Map.of(field, column), false, false, false, Optional.empty());
  }

  private static List<String> lines(Loaded report) {
    return report.badRows().stream().map(Problem::headline).toList();
  }

  @Test
  void takesColumnsByTheirHeadersWhateverTheSpelling() {
    Loaded report = desk.load("Nr,STATEMENT,Said By,claim_date,memo\n7,One.,Ann,2014,m\n");

    assertThat(desk.ids()).containsExactly("7");
    assertThat(desk.dossier("7").claim().fields())
        .containsOnly(
            Map.entry(ClaimField.CLAIM, "One."),
            Map.entry(ClaimField.CLAIMANT, "Ann"),
            Map.entry(ClaimField.CLAIMED_ON, "2014"));
    assertThat(report.report().columns().extra()).containsExactly("memo");
  }

  @Test
  void takesControlCharactersOutOfIdsAndGivesAnIdWhereNothingElseIsInOne() {
    String file = "id,claim\nK\u00011,One.\n\u0081K2,Two.\n\u0001,Three.\n";
    desk.load(file);

    assertThat(desk.ids()).containsExactly("K1", "K2", "C1");
    assertThat(desk.load(file).report().changes().added()).isZero();
  }

  @Test
  void takesAHeaderWithANul() {
    desk.load("id,claim,a\u0000b\nK1,One.,x\n");

    assertThat(desk.rows("SELECT \"a\u2400b\" FROM report")).containsExactly(List.of("x"));
  }

  @Test
  void takesAColumnByItsPosition() {
    desk.load("one,two\nk,The claim.\n", mapped(IncomingField.CLAIM, "2"), false);

    assertThat(desk.dossier("C1").claim().text()).isEqualTo("The claim.");
  }

  @Test
  void showsTheColumnsWhereNoneIsCalledClaim() {
    assertThatThrownBy(() -> desk.load("key,words\nk,Some words.\n"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems().get(0).remedy().orElseThrow())
                    .contains("--map claim=COLUMN", "  1  key: k\n  2  words: Some words."));
  }

  @Test
  void takesNoColumnOfFlagsForTheClaim() {
    assertThatThrownBy(() -> desk.load("claim,words\n1,Some words.\n0,Others.\n"))
        .hasMessageContaining("holds no sentences but \"1\"");

    desk.load("claim,words\n1,Some words.\n", mapped(IncomingField.CLAIM, "words"), false);
    assertThat(desk.ids()).containsExactly("C1");
  }

  @Test
  void padsShortRowsKeepsSurplusCellsAndLeavesOutRowsWithoutAClaim() {
    Loaded report =
        desk.load("id,claim,memo\nA,One.\nB,Two.,m,more\nC\n,,\n\n\"D\",\"Two\nlines.\",m\nE,,m\n");

    assertThat(desk.ids()).containsExactly("A", "B", "D");
    assertThat(lines(report))
        .containsExactly(
            "claims.csv:2: 2 cells found, 3 expected; the missing ones are empty",
            "claims.csv:3: 4 cells found, 3 expected; the surplus ones are kept",
            "claims.csv:4: 1 cell found, 3 expected; no claim in it: left out",
            "claims.csv:9: no claim in it: left out");
    assertThat(report.report().rows()).isEqualTo(new LoadReport.Rows(3, 2, 2));
    assertThat(desk.dossier("B").claim().extra(desk.the(FileLayouts.class).current().columns()))
        .hasSize(2)
        .containsValue(java.util.Optional.of("more"));
  }

  @Test
  void namesAClaimWithoutAnIdAndTellsItsLine() {
    Loaded report = desk.load("id,claim\nA,One.\n,Two.\n");

    assertThat(desk.ids()).containsExactly("A", "C1");
    assertThat(lines(report)).containsExactly("claims.csv:3: no id; the claim is called C1");
    assertThat(desk.load("id,claim\nA,One.\n,Two.\n").changedSomething()).isFalse();
  }

  @Test
  void writesNothingWhenTheSameFileComesAgain() {
    desk.load(THREE);
    List<List<String>> journal = desk.rows("SELECT * FROM entry ORDER BY id");
    List<List<String>> claims = desk.rows("SELECT * FROM claim ORDER BY place");

    Loaded report = desk.load(THREE);

    assertThat(report.changedSomething()).isFalse();
    assertThat(desk.rows("SELECT * FROM entry ORDER BY id")).isEqualTo(journal);
    assertThat(desk.rows("SELECT * FROM claim ORDER BY place")).isEqualTo(claims);
  }

  @Test
  void turnsAVerdictStaleWhenTheTextChangesAndBackWhenItReturns() {
    desk.load(THREE);
    desk.mark(RealDesk.ANA, "B", "true");

    Loaded report = desk.load(THREE.replace("Two.", "Two and a half."));

    assertThat(report.edits())
        .containsExactly(
            new LoadReport.Edit(
                LoadReport.Edit.Kind.CHANGED,
                new ClaimId("B"),
                "claim",
                "Two.",
                "Two and a half."));
    assertThat(desk.state("B")).isEqualTo("stale");
    desk.load(THREE);
    assertThat(desk.state("B")).isEqualTo("marked");
  }

  @Test
  void takesOverTheFilesNewOrder() {
    desk.load(THREE);

    desk.load("id,claim\nC,Three.\nB,Two.\nA,One.\n");

    assertThat(desk.ids()).containsExactly("C", "B", "A");
  }

  @Test
  void putsNewRowsWhereTheFileHasThem() {
    desk.load(THREE);

    Loaded report = desk.load("id,claim\nZ,Zero.\nA,One.\nY,Between.\nB,Two.\nC,Three.\nX,Last.\n");

    assertThat(report.changes().added()).isEqualTo(3);
    assertThat(desk.ids()).containsExactly("Z", "A", "Y", "B", "C", "X");
  }

  @Test
  void loadsNothingOfAFileWithABadRowWhereThatIsAsked() {
    desk.load(THREE);
    LoadOptions strict = new LoadOptions(Map.of(), true, false, false, Optional.empty());

    assertThatThrownBy(() -> desk.load("id,claim\nD,Four.\nE\nE,Five.,x\n", strict, false))
        .hasMessageContaining("claims.csv:3")
        .hasMessageContaining("claims.csv:4")
        .hasMessageContaining("--strict");

    assertThat(desk.ids()).containsExactly("A", "B", "C");
  }

  @Test
  void changesNothingInADryRunButTellsWhatWouldBe() {
    desk.load(THREE);
    List<List<String>> before = desk.rows("SELECT * FROM claim ORDER BY place");

    Loaded report = desk.load("id,claim\nA,Uno.\nD,Four.\n", LoadOptions.DEFAULT, true);

    assertThat(List.of(report.changes().added(), report.changes().updated()))
        .containsExactly(1L, 1L);
    assertThat(report.missing()).containsExactly(new ClaimId("B"), new ClaimId("C"));
    assertThat(desk.rows("SELECT * FROM claim ORDER BY place")).isEqualTo(before);
  }

  @Test
  void makesNoWorkspaceInADryRun() {
    Loaded report = desk.load(THREE, LoadOptions.DEFAULT, true);

    assertThat(report.changes().added()).isEqualTo(3);
    assertThat(folder.toFile().list()).containsExactly("claims.csv");
  }

  @Test
  void keepsDroppedClaimsDroppedAndAddedOnesInPlace() {
    desk.load(THREE);
    desk.the(EditClaim.class).drop(RealDesk.ANA, List.of(new ClaimId("B")), "said twice");

    Loaded report = desk.load(THREE);

    assertThat(report.changedSomething()).isFalse();
    assertThat(desk.dossier("B").claim().dropped()).contains("said twice");
  }

  @Test
  void givesAnEditedCellAsTheDeskSaysItAndTheOthersToTheLetter() {
    desk.load("id,claim,memo\nA,\" One. \",\"m, m\"\n");
    desk.the(EditClaim.class)
        .edit(RealDesk.ANA, new ClaimId("A"), Map.of(ClaimField.CLAIM, "Uno."));

    var columns = desk.the(FileLayouts.class).current().columns();

    assertThat(columns.stream().map(desk.dossier("A").claim()::cell))
        .containsExactly("A", "Uno.", "m, m");
  }

  @Test
  void leavesTheClaimsFileAsItIs() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("claims.csv"));

    desk.ids();
    desk.load(THREE.replace("One", "Uno"));

    assertThat(folder.resolve("claims.csv")).hasBinaryContent(before);
  }

  @Test
  void namesTheFirstOfManyTwinsThatIsInTheWork() {
    desk.load("id,claim,claimant\nA,One!,Ann\nB,one,Bo\nC,ONE.,ann\nD,One,Ann\n");
    Claims claims = desk.the(Claims.class);

    assertThat(claims.earlierTwin(desk.dossier("D").claim())).contains(new ClaimId("A"));
    assertThat(claims.earlierTwin(desk.dossier("B").claim())).isEmpty();
    assertThat(claims.earlierTwin(desk.dossier("A").claim())).isEmpty();
    desk.the(EditClaim.class).drop(RealDesk.ANA, List.of(new ClaimId("A")), "");

    assertThat(claims.earlierTwin(desk.dossier("D").claim())).contains(new ClaimId("C"));
  }

  private static final String WITHOUT_IDS =
      "claim,who\nThe mill has 15 sails.,Ann\nThe weir is dry.,Bo\nBread is dear.,Cy\n";

  @Test
  void keepsTheWorkOfAReorderedFileWithoutIds() {
    desk.load(WITHOUT_IDS);
    desk.mark(RealDesk.ANA, "C2", "false");

    Loaded again =
        desk.load(
            "claim,who\nBread is dear.,Cy\nThe mill has 15 sails.,Ann\nThe weir is dry.,Bo\n");

    assertThat(desk.ids()).containsExactly("C3", "C1", "C2");
    assertThat(desk.state("C2")).isEqualTo("marked");
    assertThat(again.edits()).isEmpty();
    assertThat(again.missing()).isEmpty();
  }

  @Test
  void knowsAChangedTextWithoutAnIdByItsPlace() {
    desk.load(WITHOUT_IDS);
    desk.mark(RealDesk.ANA, "C1", "true");

    Loaded again = desk.load(WITHOUT_IDS.replace("15", "12"));

    assertThat(again.edits())
        .extracting(LoadReport.Edit::claim, LoadReport.Edit::before, LoadReport.Edit::after)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                new ClaimId("C1"), "The mill has 15 sails.", "The mill has 12 sails."));
    assertThat(desk.state("C1")).isEqualTo("stale");
    assertThat(again.changes().added()).isZero();
  }

  @Test
  void takesAnotherSentenceAtTheSamePlaceForANewClaim() {
    desk.load(WITHOUT_IDS);

    Loaded again = desk.load(WITHOUT_IDS.replace("The mill has 15 sails.", "Kep lies by the sea."));

    assertThat(again.missing()).containsExactly(new ClaimId("C1"));
    assertThat(again.changes().fresh()).containsExactly(new ClaimId("C4"));
    assertThat(desk.ids()).containsExactly("C4", "C1", "C2", "C3");
  }

  @Test
  void knowsATextWithoutAnIdByItsLettersWhereverItMoved() {
    desk.load(WITHOUT_IDS);

    Loaded again =
        desk.load(
            "claim,who\nThe WEIR is dry!,Bo\nThe mill has 15 sails.,Ann\nBread is dear.,Cy\n");

    assertThat(desk.ids()).containsExactly("C2", "C1", "C3");
    assertThat(again.edits()).hasSize(1);
  }

  @Test
  void givesEqualTextsWithoutIdsTheirClaimsInOrder() {
    desk.load("claim\nSame.\nOther.\nSame.\n");
    desk.mark(RealDesk.ANA, "C3", "true");

    Loaded again = desk.load("claim\nSame.\nOther.\nSame.\nSame.\n");

    assertThat(desk.ids()).containsExactly("C1", "C2", "C3", "C4");
    assertThat(again.changes().added()).isEqualTo(1);
  }

  @Test
  void knowsAClaimWithoutAnIdByTheFilesWordsAndByTheDesks() {
    desk.load(WITHOUT_IDS);
    desk.the(EditClaim.class)
        .edit(RealDesk.ANA, new ClaimId("C2"), Map.of(ClaimField.CLAIM, "Kep lies by the sea."));

    Loaded same = desk.load(WITHOUT_IDS);
    Loaded desks = desk.load(WITHOUT_IDS.replace("The weir is dry.", "Kep lies by the sea."));

    assertThat(same.changedSomething()).isFalse();
    assertThat(desks.changes().added()).isZero();
    assertThat(desk.dossier("C2").claim().text()).isEqualTo("Kep lies by the sea.");
  }

  @Test
  void takesNoIdThatTheFileGivesFurtherDown() {
    Loaded loaded = desk.load("id,claim\n,One.\nC1,Two.\nc07,Three.\n");

    assertThat(desk.ids()).containsExactly("C8", "C1", "c07");
    assertThat(lines(loaded)).containsExactly("claims.csv:2: no id; the claim is called C8");
  }

  @Test
  void takesAwayClaimsWithoutWorkThatAreNotInTheFileAnyMore() {
    desk.load("id,claim\nA,One.\nB,Two.\nC,Three.\nD,Four.\n");
    desk.mark(RealDesk.ANA, "B", "true");

    Loaded again =
        desk.load(
            "id,claim\nA,One.\n",
            new LoadOptions(Map.of(), false, true, false, Optional.empty()),
            false);

    assertThat(desk.ids()).containsExactly("A", "B");
    assertThat(again.missing()).hasSize(3);
    assertThat(again.changes().pruned()).isEqualTo(2);
    desk.the(org.claimdesk.journal.UndoSteps.class).undo(RealDesk.ANA);
    assertThat(desk.ids()).containsExactly("A", "B", "C", "D");
  }

  @Test
  void keepsEachCellUnderItsColumnWhenColumnsMoveAndClaimsAreGone() {
    desk.load("id,claim,memo,page\nA,One.,m1,1\nB,Two.,m2,2\n");

    desk.load("page,statement,id\n1,One.,A\n");

    var columns = desk.the(FileLayouts.class).current().columns();
    assertThat(columns.stream().map(org.claimdesk.claim.FileColumn::name))
        .containsExactly("page", "statement", "id", "memo");
    assertThat(columns.stream().map(desk.dossier("B").claim()::cell))
        .containsExactly("2", "Two.", "B", "m2");
    assertThat(columns.stream().map(desk.dossier("A").claim()::cell))
        .containsExactly("1", "One.", "A", "");
    assertThat(desk.load("page,statement,id\n1,One.,A\n").changedSomething()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "E A B C D, 1",
    "B C D E A, 1",
    "A C B D E, 1",
    "B A D C E, 2",
    "E D C B A, 4",
    "A B E C D, 1",
    "C, 0",
    "B D, 0",
    "E C, 1",
    "D A B X C E Y, 1",
    "X E A C, 1",
    "X A Y D B Z E, 1",
  })
  void movesNoMoreClaimsThanTheRowsAsk(String rows, long moved) {
    desk.load(rows("A B C D E"));

    Loaded again = desk.load(rows(rows));

    assertThat(desk.ids().stream().filter(List.of(rows.split(" "))::contains))
        .containsExactly(rows.split(" "));
    assertThat(again.changes().moved()).isEqualTo(moved);
  }

  @Test
  void givesClaimsTheOrderOfTheRowsWhateverItWas() {
    List<String> orders = new ArrayList<>(List.of(""));
    for (String id : List.of("A", "B", "C", "D", "E")) {
      orders =
          orders.stream()
              .flatMap(
                  some ->
                      IntStream.rangeClosed(0, some.length())
                          .mapToObj(at -> some.substring(0, at) + id + some.substring(at)))
              .toList();
    }

    for (String order : orders) {
      desk.load(rows(String.join(" ", order.split(""))));
      assertThat(String.join("", desk.ids())).isEqualTo(order);
    }
  }

  private static String rows(String ids) {
    return Stream.of(ids.split(" "))
        .map(id -> id + ",Claim " + id + " is one.\n")
        .collect(Collectors.joining("", "id,claim\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A,Rents rose.\n", "A,Rents rose.\nA,The boat sank.\n"})
  void knowsClaimsWithTheSameIdByTheirText(String rows) {
    desk.load("id,claim\nA,The boat sank.\nA,Rents rose.\n");
    desk.mark(RealDesk.ANA, "A-2", "false");

    Loaded again = desk.load("id,claim\n" + rows);

    assertThat(again.edits()).isEmpty();
    assertThat(desk.dossier("A-2").claim().text()).isEqualTo("Rents rose.");
    assertThat(desk.state("A-2")).isEqualTo("marked");
    assertThat(desk.load("id,claim\n" + rows).changedSomething()).isFalse();
  }

  @Test
  void knowsTheClaimsOfAReportByTheDesksWords() {
    desk.load("claim\nThe city says it.\nThe city says it.\n");
    desk.the(EditClaim.class)
        .edit(RealDesk.ANA, new ClaimId("C1"), Map.of(ClaimField.CLAIM, "The town says it."));

    desk.load(
        "claim,verdict,justification,correction,state,marked_by,marked_at,second_reader,sources\n"
            + "The town says it.,,,,open,,,,0\n"
            + "The city says it.,,,,open,,,,0\n");

    assertThat(desk.ids()).containsExactly("C1", "C2");
  }

  @Test
  void tellsWorkOfAReportThatTheDeskHasOtherwise() {
    desk.load(THREE);
    desk.mark(RealDesk.ANA, "A", "true");
    String header =
        "id,claim,verdict,justification,correction,state,marked_by,marked_at,second_reader,sources\n";

    Loaded again =
        desk.load(
            header
                + "A,One.,false,Wrong.,,marked,bob,2026-01-01T00:00:00Z,,0\n"
                + "B,Two.,mixed,,,marked,bob,2026-01-01T00:00:00Z,,0\n"
                + "C,Three.,,,,open,,,,0\n");

    assertThat(again.edits())
        .containsExactly(
            overruled("A", "verdict", "true", "false"),
            overruled("A", "justification", "", "Wrong."),
            overruled("B", "verdict", "", "mixed"));
    assertThat(desk.dossier("A").review().verdict()).contains("true");
  }

  private static LoadReport.Edit overruled(String id, String field, String own, String other) {
    return new LoadReport.Edit(LoadReport.Edit.Kind.OVERRULED, new ClaimId(id), field, own, other);
  }

  @Test
  void keepsTheVerdictWithItsSpeakerWhereTwoSayTheSame() {
    desk.load("claim,who\nSame text.,Ann\nSame text.,Bo\n");
    desk.mark(RealDesk.ANA, "C1", "true");

    Loaded again = desk.load("claim,who\nSame text.,Bo\nSame text.,Ann\n");

    assertThat(desk.ids()).containsExactly("C2", "C1");
    assertThat(again.edits()).isEmpty();
    assertThat(again.changes().updated()).isZero();
    assertThat(again.changes().moved()).isEqualTo(1);
  }

  @Test
  void tellsColumnsThatAreOthersNowThoughNoClaimChanged() {
    desk.load("id,claim,x\nA,One.,1\n");

    Loaded again = desk.load("id,claim,y\nA,One.,1\n");

    assertThat(again.changedSomething()).isTrue();
    assertThat(again.report().columns().changed()).isTrue();
  }

  @Test
  void callsAClaimWhoseIdIsNothingByTheNextNumber() {
    Loaded loaded = desk.load("id,claim\n\u0001,One.\nB,Two.\n");

    assertThat(desk.ids()).containsExactly("C1", "B");
    assertThat(lines(loaded)).containsExactly("claims.csv:2: no id; the claim is called C1");
  }

  @Test
  void tellsOneIdApartHoweverOftenItComes() {
    desk.load("id,claim\n" + "A,One.\n".repeat(3_000));

    assertThat(desk.ids()).hasSize(3_000).endsWith("A-3000");
  }

  @Test
  void takesAListOfSentencesWithoutAHeader() {
    assertThatThrownBy(() -> desk.load("words\nSome words.\n"))
        .hasMessageContaining("no column is called claim");
  }
}
