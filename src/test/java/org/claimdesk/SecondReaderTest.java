package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.RealDesk.ANA;
import static org.claimdesk.RealDesk.BOB;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.EditClaim;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Agreement;
import org.claimdesk.review.AnswerQuestion;
import org.claimdesk.review.AskQuestion;
import org.claimdesk.review.AssignClaims;
import org.claimdesk.review.BlindReadings;
import org.claimdesk.review.BuiltInScales;
import org.claimdesk.review.ChangeScale;
import org.claimdesk.review.Queries;
import org.claimdesk.review.Query;
import org.claimdesk.review.Reviewers;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second reader and the questions to the writer, on a real workspace. */
class SecondReaderTest {

  private static final ClaimId A = new ClaimId("A");
  private static final Author CID = new Author(new Reviewer("cid"), "a step");

  @TempDir private Path folder;
  private RealDesk desk;

  @BeforeEach
  void openADesk() {
    desk = RealDesk.in(folder, "id,claim\nA,One.\nB,Two.\nC,Three.\n");
    desk.mark(ANA, "A", "true");
  }

  @AfterEach
  void closeIt() {
    desk.close();
  }

  private void undo(Author author) {
    assertThat(desk.the(UndoSteps.class).undo(author)).isPresent();
  }

  private void redo(Author author) {
    assertThat(desk.the(UndoSteps.class).redo(author)).isPresent();
  }

  private long read() {
    return Agreement.of(desk.the(BlindReadings.class).pairs()).n();
  }

  @Test
  void approvesNothingWhereOneOfThemCannotBeApproved() {
    assertThatThrownBy(() -> desk.approve(BOB, "A", "B", "C"))
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems()).hasSize(2));

    assertThat(desk.state("A")).isEqualTo("marked");
  }

  @Test
  void takesAnApprovalBackWhenAnOlderSourceIsUndoneAndBringsItBackWithIt() {
    desk.attach(ANA, "A", "https://example.org/a");
    desk.approve(BOB, "A");

    undo(ANA);
    assertThat(desk.state("A")).isEqualTo("marked");

    redo(ANA);
    assertThat(desk.state("A")).isEqualTo("approved");
    assertThat(desk.dossier("A").review().second()).isPresent();
  }

  @Test
  void takesAnApprovalBackWhenAnOlderSourceComesBack() {
    desk.attach(ANA, "A", "https://example.org/a");
    undo(ANA);
    desk.approve(BOB, "A");

    redo(ANA);
    assertThat(desk.state("A")).isEqualTo("marked");

    undo(ANA);
    assertThat(desk.state("A")).isEqualTo("approved");
  }

  @Test
  void takesAnApprovalBackWhenTheUndoneStepChangedOrRemovedASource() {
    desk.attach(ANA, "A", "https://example.org/a");
    SourceId source = new SourceId(A, 1);
    desk.the(AttachSource.class)
        .edit(ANA, source, Map.of(SourceField.TITLE, "A page"), Optional.empty());
    desk.approve(BOB, "A");
    undo(ANA);
    assertThat(desk.state("A")).isEqualTo("marked");

    desk.the(AttachSource.class).remove(CID, source);
    desk.dispute(BOB, "A", "false");
    undo(CID);
    assertThat(desk.state("A")).isEqualTo("marked");
  }

  @Test
  void leavesAnApprovalWhereTheUndoneStepDidNotTouchTheSources() {
    desk.approve(BOB, "A");
    desk.mark(ANA, "B", "true");
    desk.attach(ANA, "B", "https://example.org/a");
    undo(ANA);

    assertThat(desk.state("A")).isEqualTo("approved");
  }

  @Test
  void takesABlindReadingAwayWithItsUndo() {
    desk.second(BOB, "A", "false");
    assertThat(read()).isEqualTo(1);

    undo(BOB);
    assertThat(read()).isZero();
    assertThat(desk.state("A")).isEqualTo("marked");

    redo(BOB);
    assertThat(read()).isEqualTo(1);
    assertThat(desk.state("A")).isEqualTo("disputed");
  }

  @Test
  void keepsABlindReadingWhenTheDisputeIsSettledAndCountsItOnce() {
    desk.second(BOB, "A", "false");
    desk.mark(ANA, "A", "true");
    desk.second(new Author(new Reviewer("BOB"), "a step"), "A", "true");
    desk.mark(ANA, "A", "mixed");
    desk.second(CID, "A", "mixed");

    assertThat(desk.the(BlindReadings.class).pairs())
        .containsExactly(
            new BlindReadings.Pairs("mixed", "mixed", 1),
            new BlindReadings.Pairs("true", "false", 1));
  }

  @Test
  void leavesDroppedClaimsOutOfTheAgreement() {
    desk.second(BOB, "A", "true");

    desk.the(EditClaim.class).drop(ANA, List.of(A), "");
    assertThat(read()).isZero();

    desk.the(EditClaim.class).restore(ANA, List.of(A));
    assertThat(read()).isEqualTo(1);
  }

  @Test
  void callsVerdictsOfBlindReadingsAsTheyWereCalled() {
    desk.mark(ANA, "A", "mixed");
    desk.second(BOB, "A", "mixed");

    desk.the(ChangeScale.class).change(ANA, BuiltInScales.named("politifact").orElseThrow());

    assertThat(desk.dossier("A").review().verdict()).contains("half-true");
    assertThat(desk.state("A")).isEqualTo("approved");
    assertThat(desk.the(BlindReadings.class).pairs())
        .containsExactly(new BlindReadings.Pairs("mixed", "mixed", 1));
  }

  private Query ask(Author author, String question) {
    return desk.the(AskQuestion.class).ask(author, A, question).query();
  }

  private AnswerQuestion.Answered answer(String text, Integer... number) {
    return desk.the(AnswerQuestion.class)
        .answer(ANA, A, List.of(number).stream().findFirst(), text);
  }

  @Test
  void isQueriedWhileAQuestionIsOpen() {
    ask(ANA, "When?");
    ask(BOB, "Where?");
    assertThat(desk.dossier("A").queried()).isTrue();

    assertThat(answer("Then.").query().n()).isEqualTo(1);
    assertThat(queried()).isEqualTo("1");
    assertThat(answer("There.").query().n()).isEqualTo(2);
    assertThat(queried()).isEqualTo("0");

    undo(ANA);
    assertThat(queried()).isEqualTo("1");
    redo(ANA);
    assertThat(queried()).isEqualTo("0");
  }

  private String queried() {
    return desk.rows("SELECT queried FROM claim WHERE id = 'A'").get(0).get(0);
  }

  @Test
  void tellsAQuestionThatWasAskedBeforeWhateverItsCaseAndAccents() {
    ask(ANA, "Is it a café?");

    AskQuestion.Asked again = desk.the(AskQuestion.class).ask(BOB, A, " IS IT A CAFE? ");

    assertThat(again.isNew()).isFalse();
    assertThat(again.query().askedBy()).isEqualTo(ANA.reviewer());
    assertThat(desk.the(Queries.class).of(A)).hasSize(1);
  }

  @Test
  void usesNoNumberOfAQuestionAgain() {
    ask(ANA, "When?");
    undo(ANA);
    assertThat(ask(BOB, "Where?").n()).isEqualTo(2);

    redo(ANA);

    assertThat(desk.the(Queries.class).of(A)).extracting(Query::n).containsExactly(1, 2);
  }

  @Test
  void replacesTheAnswerOfTheQuestionThatIsNamed() {
    ask(ANA, "When?");
    answer("Then.");

    assertThat(answer("Then.").effect()).isEqualTo(AnswerQuestion.Effect.UNCHANGED);
    assertThat(answer("Now.", 1).effect()).isEqualTo(AnswerQuestion.Effect.REPLACED);
    assertThatThrownBy(() -> answer("Then.")).hasMessage("no question about A is open");
    assertThatThrownBy(() -> answer("Then.", 2)).hasMessage("there is no question A/2");
    assertThatThrownBy(() -> answer(" ")).hasMessage("an answer needs a text");
  }

  @Test
  void cannotTakeAwayAClaimThatSomebodyHasAskedAbout() {
    desk.load("id,claim\nA,One.\nB,Two.\nC,Three.\nD,Four.\n");
    desk.the(AskQuestion.class).ask(BOB, new ClaimId("D"), "When?");

    assertThatThrownBy(() -> desk.the(UndoSteps.class).undo(ANA))
        .hasMessageContaining("somebody gave it a query since");
  }

  @Test
  void assignsAClaimToOnePersonOrToNobody() {
    AssignClaims assign = desk.the(AssignClaims.class);
    Optional<Reviewer> bob = Optional.of(BOB.reviewer());

    assertThat(assign.assign(ANA, List.of(A), bob)).containsExactly(A);
    assertThat(assign.assign(ANA, List.of(A), Optional.of(new Reviewer("Bob")))).isEmpty();
    assertThat(desk.dossier("A").review().assignedTo()).contains(BOB.reviewer());
    assertThat(assign.assign(ANA, List.of(A), Optional.empty())).containsExactly(A);
    assertThat(desk.dossier("A").review().assignedTo()).isEmpty();
  }

  @Test
  void knowsThePeopleByName() {
    desk.the(AssignClaims.class).assign(BOB, List.of(A), Optional.of(new Reviewer("Zoë")));

    assertThat(desk.the(Reviewers.class).names()).containsExactly("ana", "bob", "Zoë");
  }
}
