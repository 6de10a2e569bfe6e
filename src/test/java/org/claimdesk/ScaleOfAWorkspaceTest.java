package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.RealDesk.ANA;
import static org.claimdesk.RealDesk.BOB;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Steps;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.BuiltInScales;
import org.claimdesk.review.ChangeScale;
import org.claimdesk.review.Mark;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.ScaleChange;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaleOfAWorkspaceTest {

  private static final Instant LATER = Instant.parse("2031-02-03T04:05:06Z");

  @TempDir private Path folder;
  private RealDesk desk;

  @BeforeEach
  void openADesk() {
    desk = RealDesk.in(folder, "id,claim\nA,One.\nB,Two.\nC,Three.\nD,Four.\n");
    desk.ids();
  }

  @AfterEach
  void closeIt() {
    desk.close();
  }

  private static Optional<List<ScaleChange.Carried>> change(RealDesk desk, String scale) {
    return desk.the(ChangeScale.class)
        .change(ANA, BuiltInScales.named(scale).orElseThrow())
        .map(ScaleChange::carried);
  }

  private static String scale(RealDesk desk) {
    return desk.the(ScaleInUse.class).current().name();
  }

  private void readAgain(String id, String verdict) {
    Reading reading = new Reading(BOB.reviewer(), verdict, Optional.of("the same page"), LATER);
    ClaimId claim = new ClaimId(id);
    desk.the(Steps.class)
        .take(
            BOB,
            () ->
                desk.the(Reviews.class)
                    .put(
                        claim, desk.the(Reviews.class).of(claim).withSecond(Optional.of(reading))));
  }

  @Test
  void takesBothReadingsAlongAndLeavesTheRestAsItWas() {
    desk.mark(ANA, "A", "Correct");
    desk.mark(ANA, "B", "false");
    desk.mark(ANA, "C", "fake");
    readAgain("A", "true");
    readAgain("B", "unverifiable");
    Review before = desk.dossier("B").review();

    assertThat(change(desk, "averitec"))
        .contains(
            List.of(
                new ScaleChange.Carried("true", "Supported", 1),
                new ScaleChange.Carried("false", "Refuted", 2),
                new ScaleChange.Carried("unverifiable", "Not Enough Evidence", 1)));

    assertThat(List.of(desk.state("A"), desk.state("B"), desk.state("C"), desk.state("D")))
        .containsExactly("approved", "disputed", "marked", "open");
    Review after = desk.dossier("B").review();
    assertThat(after)
        .isEqualTo(
            before.withVerdictsCalled(
                name -> name.equals("false") ? "Refuted" : "Not Enough Evidence"));
    assertThat(desk.dossier("C").review().judgement().orElseThrow().given()).isEqualTo("fake");
    assertThat(desk.rows("SELECT verdict, sum(n) FROM tally WHERE n > 0 GROUP BY verdict"))
        .containsExactly(List.of("", "1"), List.of("Refuted", "2"), List.of("Supported", "1"));
  }

  @Test
  void isOneStepThatUndoTakesBackExactly() {
    desk.mark(ANA, "A", "mixed");
    List<List<String>> before = desk.rows("SELECT * FROM review");

    change(desk, "politifact");
    desk.the(UndoSteps.class).undo(ANA);

    assertThat(scale(desk)).isEqualTo("newsroom");
    assertThat(desk.rows("SELECT * FROM review")).isEqualTo(before);
    desk.the(UndoSteps.class).redo(ANA);
    assertThat(scale(desk)).isEqualTo("politifact");
    assertThat(desk.dossier("A").review().verdict()).contains("half-true");
  }

  @Test
  void touchesNoClaimWhoseVerdictKeepsItsName() {
    desk.mark(ANA, "A", "true");
    desk.mark(ANA, "B", "mixed");

    change(desk, "politifact");

    assertThat(
            desk.rows(
                "SELECT record, claim_id FROM change WHERE entry_id = (SELECT max(id) FROM entry)"))
        .containsExactlyInAnyOrder(List.of("setting", "scale"), List.of("review", "B"));
  }

  @Test
  void writesNoEntryForTheScaleInUse() {
    List<List<String>> entries = desk.rows("SELECT id FROM entry");

    change(desk, "newsroom");

    assertThat(change(desk, "newsroom")).isEmpty();
    assertThat(desk.rows("SELECT id FROM entry")).isEqualTo(entries);
  }

  @Test
  void changesNothingWhereASecondReadersVerdictWouldBeLost() {
    desk.mark(ANA, "A", "true");
    readAgain("A", "mostly-true");

    assertThatThrownBy(() -> change(desk, "fever"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("\"mostly-true\" (1 claim)");

    assertThat(scale(desk)).isEqualTo("newsroom");
    assertThat(desk.dossier("A").review().verdict()).contains("true");
  }

  @Test
  void isSeenByAnotherProgramAtOnce() {
    try (RealDesk another = desk.another()) {
      assertThat(scale(another)).isEqualTo("newsroom");

      change(desk, "fever");

      assertThat(scale(another)).isEqualTo("fever");
      change(another, "averitec");
      assertThat(scale(desk)).isEqualTo("averitec");
    }
  }

  @Test
  void refusesAVerdictOfAScaleThatWasChangedMeanwhile() {
    Verdict typed = desk.the(ScaleInUse.class).current().typed("mostly-true");
    change(desk, "fever");
    Mark late = new Mark(typed, "mostly-true", Optional.empty(), Optional.empty());

    assertThatThrownBy(
            () -> desk.the(MarkClaim.class).mark(ANA, List.of(new ClaimId("A")), late, () -> {}))
        .hasMessageContaining("no verdict of the scale fever");

    assertThat(desk.state("A")).isEqualTo("open");
    desk.mark(ANA, "A", "supports");
    assertThat(desk.state("A")).isEqualTo("marked");
  }

  @Test
  void isNotTakenBackUnderTheVerdictsThatOthersGaveByIt() {
    change(desk, "fever");
    desk.mark(BOB, "A", "supports");

    assertThatThrownBy(() -> desk.the(UndoSteps.class).undo(ANA))
        .hasMessageContaining("\"SUPPORTS\" is no verdict of the scale newsroom");

    assertThat(scale(desk)).isEqualTo("fever");
    desk.the(UndoSteps.class).undo(BOB);
    desk.the(UndoSteps.class).undo(ANA);
    assertThat(scale(desk)).isEqualTo("newsroom");
  }

  @Test
  void goesWithTheWorkspace() throws Exception {
    change(desk, "fever");
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("claims.csv"), "id,claim\nZ,Last.\n");

    desk.workspace().useClaims(other.resolve("claims.csv"));
    assertThat(scale(desk)).isEqualTo("newsroom");
    assertThat(other.resolve("claims.desk")).as("asking makes no workspace").doesNotExist();
    desk.workspace().useClaims(folder.resolve("claims.csv"));

    assertThat(scale(desk)).isEqualTo("fever");
  }

  @Test
  void takesAlongMoreClaimsThanAreReadAtOnce() {
    StringBuilder claims = new StringBuilder("id,claim\n");
    for (int i = 0; i < 2500; i++) {
      claims.append("N%04d,Claim number %d.%n".formatted(i, i));
    }
    desk.load(claims.toString());
    List<ClaimId> ids = desk.ids().stream().map(ClaimId::new).toList();
    Mark mixed =
        new Mark(
            desk.the(ScaleInUse.class).current().typed("mixed"),
            "mixed",
            Optional.empty(),
            Optional.empty());
    desk.the(MarkClaim.class).mark(ANA, ids, mixed, () -> {});

    change(desk, "politifact");

    assertThat(desk.rows("SELECT verdict, count(*) FROM review GROUP BY verdict"))
        .containsExactly(List.of("half-true", String.valueOf(ids.size())));
  }
}
