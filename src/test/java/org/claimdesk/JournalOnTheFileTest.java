package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.RealDesk.ANA;
import static org.claimdesk.RealDesk.BOB;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.AddClaim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.review.Mark;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the journal holds, and what undo and redo make of it. */
class JournalOnTheFileTest {

  private static final String ENTRIES = "SELECT * FROM entry ORDER BY id";
  private static final String CHANGES = "SELECT * FROM change ORDER BY entry_id, seq";

  @TempDir private Path folder;
  private RealDesk desk;
  private UndoSteps undo;

  @BeforeEach
  void openADesk() {
    desk = RealDesk.in(folder, "id,claim\nA,One.\nB,Two.\nC,Three.\n");
    desk.ids();
    undo = desk.the(UndoSteps.class);
  }

  @AfterEach
  void closeIt() {
    desk.close();
  }

  private ClaimId add() {
    return desk.the(AddClaim.class)
        .add(
            ANA,
            new AddClaim.Order(
                Map.of(ClaimField.CLAIM, "Missed."),
                Optional.of(new ClaimId("N1")),
                Optional.empty()));
  }

  @Test
  void takesDownAFirstLoadInTheOrderInWhichItsRecordsCame(@TempDir Path another) {
    String report =
        """
        id,claim,verdict,justification,correction,state,marked_by,marked_at,second_reader,sources
        A,One.,,,,open,,,,0
        B,Two.,true,,,marked,ana,2014-07-03T12:00:00Z,,0
        C,Three.,,,,open,,,,0
        """;
    try (RealDesk loaded = RealDesk.in(another, report)) {
      loaded.ids();
      List<String> changes = new ArrayList<>();
      loaded
          .the(Workspace.class)
          .sql()
          .each(
              "SELECT seq, record, claim_id, what FROM change"
                  + " WHERE record <> 'setting' ORDER BY entry_id, seq",
              row ->
                  changes.add(
                      "%d %s %s %s"
                          .formatted(
                              row.getInt(1),
                              row.getString(2),
                              row.getString(3),
                              row.getString(4))));
      assertThat(changes)
          .containsExactly(
              "1 claim A added", "2 claim B added", "3 review B added", "4 claim C added");
    }
  }

  @Test
  void takesNothingBackBeforeTheFirstStep() {
    assertThat(undo.undo(ANA)).isEmpty();
    assertThat(undo.redo(ANA)).isEmpty();
    assertThat(desk.ids()).hasSize(3);
  }

  @Test
  void takesARedoBackAgain() {
    desk.mark(ANA, "A", "true");

    undo.undo(ANA);
    undo.redo(ANA);
    assertThat(desk.state("A")).isEqualTo("marked");
    undo.undo(ANA);
    assertThat(desk.state("A")).isEqualTo("open");
    undo.redo(ANA);

    assertThat(desk.dossier("A").review().verdict()).contains("true");
  }

  @Test
  void goesBackStepByStepAndForwardInTheSameOrder() {
    desk.mark(ANA, "A", "true");
    desk.mark(ANA, "A", "false");
    desk.mark(ANA, "B", "mixed");

    undo.undo(ANA);
    undo.undo(ANA);
    assertThat(desk.dossier("A").review().verdict()).contains("true");
    undo.undo(ANA);
    assertThat(undo.undo(ANA)).isEmpty();
    undo.redo(ANA);
    assertThat(desk.dossier("A").review().verdict()).contains("true");
    undo.redo(ANA);
    undo.redo(ANA);

    assertThat(undo.redo(ANA)).isEmpty();
    assertThat(desk.dossier("A").review().verdict()).contains("false");
    assertThat(desk.dossier("B").review().verdict()).contains("mixed");
  }

  @Test
  void endsRedoWithANewStep() {
    desk.mark(ANA, "A", "true");
    undo.undo(ANA);

    desk.mark(ANA, "B", "false");

    assertThat(undo.redo(ANA)).isEmpty();
    assertThat(desk.state("A")).isEqualTo("open");
  }

  @Test
  void leavesTheStepsOfOthersAlone() {
    desk.mark(ANA, "A", "true");
    desk.mark(BOB, "B", "true");

    undo.undo(ANA);

    assertThat(desk.state("A")).isEqualTo("open");
    assertThat(desk.state("B")).isEqualTo("marked");
  }

  @Test
  void takesManyBackAsOne() {
    Mark mark =
        new Mark(
            desk.the(ScaleInUse.class).current().typed("true"),
            "true",
            Optional.empty(),
            Optional.empty());
    List<ClaimId> all = List.of(new ClaimId("A"), new ClaimId("B"), new ClaimId("C"));
    desk.the(MarkClaim.class).mark(ANA, all, mark, () -> {});

    UndoSteps.Done done = undo.undo(ANA).orElseThrow();

    assertThat(done.records())
        .extracting(RecordKey::claim)
        .containsExactlyInAnyOrder("A", "B", "C");
    assertThat(desk.rows("SELECT DISTINCT state FROM claim")).containsExactly(List.of("open"));
  }

  @Test
  void keepsAnAddedClaimUnderAnothersReview() {
    ClaimId added = add();
    desk.mark(BOB, added.text(), "true");

    assertThatThrownBy(() -> undo.undo(ANA)).hasMessageContaining("N1");

    assertThat(desk.dossier("N1").review().verdict()).contains("true");
  }

  @Test
  void keepsAnAddedClaimUnderAnothersSource() {
    ClaimId added = add();
    desk.attach(BOB, added.text(), "https://example.org/a");

    assertThatThrownBy(() -> undo.undo(ANA)).hasMessageContaining("N1");

    assertThat(desk.dossier("N1").sources()).hasSize(1);
    undo.undo(BOB);
    undo.undo(ANA);
    assertThat(desk.ids()).doesNotContain("N1");
  }

  @Test
  void writesOfANewRecordItsKeyOnly() {
    add();

    assertThat(
            desk.rows(
                "SELECT record, claim_id, number, what, before, after FROM change"
                    + " WHERE claim_id = 'N1'"))
        .containsExactly(List.of("claim", "N1", "0", "added", "null", "null"));
  }

  @Test
  void neverChangesWhatItHasWritten() {
    desk.mark(ANA, "A", "true");
    desk.attach(ANA, "A", "https://example.org/a");
    List<List<String>> entries = desk.rows(ENTRIES);
    List<List<String>> changes = desk.rows(CHANGES);

    undo.undo(ANA);
    undo.redo(ANA);
    undo.undo(ANA);
    desk.mark(BOB, "A", "false");

    assertThat(desk.rows(ENTRIES)).startsWith(entries.toArray(List[]::new));
    assertThat(desk.rows(CHANGES)).startsWith(changes.toArray(List[]::new));
    assertThat(desk.rows(ENTRIES)).hasSize(entries.size() + 4);
  }

  @Test
  void writesNoEntryForAStepThatFails() {
    List<List<String>> entries = desk.rows(ENTRIES);
    ClaimId gone = new ClaimId("nowhere");
    Mark mark =
        new Mark(
            desk.the(ScaleInUse.class).current().typed("true"),
            "true",
            Optional.empty(),
            Optional.empty());

    assertThatThrownBy(
            () ->
                desk.the(MarkClaim.class)
                    .mark(ANA, List.of(new ClaimId("A"), gone), mark, () -> {}))
        .isInstanceOf(RuntimeException.class);

    assertThat(desk.rows(ENTRIES)).isEqualTo(entries);
    assertThat(desk.state("A")).isEqualTo("open");
  }
}
