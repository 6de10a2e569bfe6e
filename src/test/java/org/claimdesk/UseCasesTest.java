package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.AddClaim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.EditClaim;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.dossier.FindText;
import org.claimdesk.intake.FileForm;
import org.claimdesk.intake.IncomingField;
import org.claimdesk.intake.LoadFile;
import org.claimdesk.intake.LoadOptions;
import org.claimdesk.intake.LoadReport;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.journal.Steps;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Annotate;
import org.claimdesk.review.Mark;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceField;
import org.claimdesk.tabular.ReadOptions;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The use cases on a real workspace, without the terminal's words. */
class UseCasesTest {

  private static final AnnotationConfigApplicationContext BEANS =
      new AnnotationConfigApplicationContext(ClaimdeskApplication.class);
  private static final Author ANA = new Author(new Reviewer("ana"), "a step");

  @TempDir private Path folder;
  private final Workspace workspace = BEANS.getBean(Workspace.class);

  @BeforeEach
  void openADesk() throws IOException {
    Files.writeString(
        folder.resolve("claims.csv"), "id,claim,claimant\nA,One is one.,Ann\nB,Two is two.,Bo\n");
    workspace.use(folder.resolve("claims.csv"), Optional.empty());
  }

  @AfterEach
  void closeIt() {
    workspace.close();
  }

  private static <T> T the(Class<T> type) {
    return BEANS.getBean(type);
  }

  private Loaded load(String text, LoadOptions options, boolean header) {
    try (TabularInput input =
        TabularInput.stream(
            "claims.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      return Loaded.by(
          the(LoadFile.class),
          ANA,
          new LoadFile.Request(
              input,
              Optional.empty(),
              FileForm.of(ReadOptions.defaults().header(Optional.of(header)), Optional.empty()),
              options,
              false));
    }
  }

  private Loaded load(String text) {
    return load(text, LoadOptions.DEFAULT, true);
  }

  private List<String> ids() {
    return the(Claims.class).matching(Filter.all()).stream().map(ClaimId::text).toList();
  }

  private Dossier dossier(String id) {
    return the(Dossiers.class).of(new ClaimId(id)).orElseThrow();
  }

  @Test
  void numbersAnAddedClaimLikeTheOthersAndPutsItAtItsPlace() {
    load("id,claim\nKT-001,One.\nKT-002,Two.\n");
    AddClaim adding = the(AddClaim.class);
    Map<ClaimField, String> fields = Map.of(ClaimField.CLAIM, "One and a half.");

    ClaimId id =
        adding.add(
            ANA, new AddClaim.Order(fields, Optional.empty(), Optional.of(new ClaimId("KT-001"))));

    assertThat(id.text()).isEqualTo("KT-003");
    assertThat(ids()).containsExactly("KT-001", "KT-003", "KT-002");
    assertThatThrownBy(
            () -> adding.add(ANA, new AddClaim.Order(fields, Optional.of(id), Optional.empty())))
        .hasMessageContaining("KT-003 already");
  }

  @Test
  void keepsTheDesksEditAgainstTheFileAndTellsBoth() {
    load("id,claim\nA,One is one.\nB,Two is two.\n");
    the(EditClaim.class).edit(ANA, new ClaimId("A"), Map.of(ClaimField.CLAIM, "One is 1."));

    Loaded same = load("id,claim\nA,One is one.\nB,Two is two.\n");
    Loaded changed = load("id,claim\nA,One is uno.\nB,Two is two.\n");

    assertThat(same.edits()).isEmpty();
    assertThat(changed.edits())
        .containsExactly(
            new LoadReport.Edit(
                LoadReport.Edit.Kind.CONFLICT,
                new ClaimId("A"),
                "claim",
                "One is 1.",
                "One is uno."));
    assertThat(dossier("A").claim().text()).isEqualTo("One is 1.");
    assertThat(load("id,claim\nA,One is uno.\nB,Two is two.\n").edits()).isEmpty();
  }

  @Test
  void dropsAndRestoresOnlyWhatIsThereToBe() {
    EditClaim editing = the(EditClaim.class);
    List<ClaimId> both = List.of(new ClaimId("A"), new ClaimId("B"));

    assertThat(editing.drop(ANA, List.of(new ClaimId("A")), "said twice")).hasSize(1);
    assertThat(editing.drop(ANA, both, "")).containsExactly(new ClaimId("B"));
    assertThat(ids()).isEmpty();
    assertThat(editing.restore(ANA, both)).isEqualTo(both);
    assertThat(dossier("A").claim().dropped()).isEmpty();
  }

  @Test
  void replacesAndClearsTheTextsBesideAVerdict() {
    Annotate annotate = the(Annotate.class);
    ClaimId id = new ClaimId("A");

    assertThat(annotate.replace(ANA, id, Annotate.Text.NOTE, "ask")).isTrue();
    assertThat(annotate.replace(ANA, id, Annotate.Text.NOTE, "ask")).isFalse();
    assertThat(annotate.replace(ANA, id, Annotate.Text.JUSTIFICATION, "because")).isTrue();
    assertThat(annotate.replace(ANA, id, Annotate.Text.CORRECTION, "One is 1.")).isTrue();
    assertThat(annotate.replace(ANA, id, Annotate.Text.NOTE, " ")).isTrue();

    Review review = dossier("A").review();
    assertThat(review.note()).isEmpty();
    assertThat(review.justification()).contains("because");
    assertThat(review.correction()).contains("One is 1.");
  }

  private void mark(String id, String verdict) {
    Mark mark =
        new Mark(
            the(ScaleInUse.class).current().typed(verdict),
            verdict,
            Optional.of("because"),
            Optional.empty());
    the(MarkClaim.class).mark(ANA, List.of(new ClaimId(id)), mark, () -> {});
  }

  @Test
  void takesAVerdictBackWithItsReasonsButNotTheNote() {
    Annotate annotate = the(Annotate.class);
    annotate.replace(ANA, new ClaimId("A"), Annotate.Text.NOTE, "ask");
    mark("A", "true");

    assertThat(annotate.unmark(ANA, List.of(new ClaimId("A"), new ClaimId("B"))))
        .containsExactly(new ClaimId("A"));
    assertThat(dossier("A").review()).isEqualTo(Review.NONE.withNote(Optional.of("ask")));
  }

  @Test
  void putsOffOnlyWhatNeedsAVerdictAndComesBackAfterTheRest() {
    mark("A", "true");

    assertThat(the(Annotate.class).skip(ANA, List.of(new ClaimId("A"), new ClaimId("B"))))
        .containsExactly(new ClaimId("B"));
    assertThat(
            the(Claims.class)
                .nearest(Filter.all().needingVerdict(), Optional.empty(), Claims.Direction.FORWARD))
        .contains(new ClaimId("B"));
  }

  @Test
  void takesASecondReadingBackWhenTheSourcesChangeAndUndoBringsItAgain() {
    mark("A", "true");
    ClaimId id = new ClaimId("A");
    Reading reading =
        new Reading(
            new Reviewer("bob"),
            "true",
            Optional.empty(),
            java.time.Instant.parse("2026-01-05T12:00:00Z"));
    Reviews reviews = the(Reviews.class);
    the(Steps.class)
        .take(ANA, () -> reviews.put(id, reviews.of(id).withSecond(Optional.of(reading))));
    assertThat(dossier("A").state().word()).isEqualTo("approved");

    SourceDetails details = SourceDetails.of(Map.of(SourceField.ADDRESS, "https://example.org/a"));
    the(AttachSource.class).attach(ANA, List.of(new AttachSource.Order(id, details)), false);

    assertThat(dossier("A").state().word()).isEqualTo("marked");
    the(UndoSteps.class).undo(ANA);
    assertThat(dossier("A").state().word()).isEqualTo("approved");
  }

  @Test
  void findsWordsWhateverTheirCase() {
    assertThat(new FindText(List.of("ONE", "ann")).isIn(dossier("A"))).isTrue();
    assertThat(new FindText(List.of("one", "bo")).isIn(dossier("A"))).isFalse();
  }

  @Test
  void givesClaimsWithoutIdsTheirNumbersAndKeepsThemByTheirText() {
    load("claim\nOne.\nTwo.\n\n,\nThree.\n");
    mark("C2", "true");

    Loaded again = load("claim\nThree.\nTwo.\nFour.\nOne.\n");

    assertThat(again.changes().added()).isEqualTo(1);
    assertThat(ids()).containsExactly("C3", "C2", "C4", "C1");
    assertThat(dossier("C2").review().verdict()).contains("true");
  }

  @Test
  void callsTheSecondOfTwoEqualIdsOtherwiseAndTellsTheLine() {
    Loaded report = load("id,claim\nA,One.\nA,Two.\nA,Three.\n");

    assertThat(ids()).containsExactly("A", "A-2", "A-3");
    assertThat(report.badRows())
        .extracting(problem -> problem.where().orElseThrow().toString())
        .containsExactly("claims.csv:3", "claims.csv:4");
    assertThat(load("id,claim\nA,One.\nA,Two.\nA,Three.\n").changedSomething()).isFalse();
  }

  @Test
  void listsWhatIsMissingAndKeepsIt() {
    load("id,claim\nA,One.\nB,Two.\nC,Three.\n");

    Loaded report = load("id,claim\nC,Three.\nA,One.\n");

    assertThat(report.missing()).containsExactly(new ClaimId("B"));
    assertThat(ids()).contains("B");
    assertThat(ids().indexOf("C")).isLessThan(ids().indexOf("A"));
  }

  @Test
  void takesColumnsAsMappedAndRemembersIt() {
    LoadOptions mapped =
        new LoadOptions(
            Map.of(IncomingField.CLAIM, "words", IncomingField.ID, "1"),
            false,
            false,
            false,
            Optional.empty());
    load("key,words\nX,One.\n", mapped, true);

    load("key,words\nX,One.\nY,Two.\n");

    assertThat(ids()).containsExactly("X", "Y");
    assertThatThrownBy(
            () ->
                load(
                    "key,words\nX,One.\n",
                    new LoadOptions(
                        Map.of(IncomingField.QUOTE, "none"), false, false, false, Optional.empty()),
                    true))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("\"none\"");
  }

  @Test
  void leavesNoWorkspaceBehindWhenTheFirstLoadIsRefused() {
    assertThatThrownBy(() -> load("key,word\nX,\"One.\n")).isInstanceOf(ProblemException.class);

    assertThat(folder.toFile().list()).containsExactly("claims.csv");
  }

  @Test
  void takesBackTheInnerStepOnlyWhenItFails() {
    mark("A", "true");

    workspace.write(
        () -> {
          assertThatThrownBy(
                  () ->
                      the(Steps.class)
                          .take(
                              ANA,
                              () -> {
                                the(Annotate.class)
                                    .replace(
                                        ANA, new ClaimId("A"), Annotate.Text.NOTE, "half done");
                                throw new IllegalStateException("in the middle");
                              }))
              .hasMessage("in the middle");
          mark("B", "false");
          return true;
        });

    assertThat(dossier("A").review().note()).isEmpty();
    assertThat(dossier("B").review().verdict()).contains("false");
  }

  @Test
  void leavesTheFileOfAnotherProgramAsItIs() throws IOException {
    workspace.close();
    byte[] text = "no workspace at all".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("claims.desk"), text);

    assertThatThrownBy(this::ids).isInstanceOf(ProblemException.class);

    assertThat(file).hasBinaryContent(text);
  }
}
