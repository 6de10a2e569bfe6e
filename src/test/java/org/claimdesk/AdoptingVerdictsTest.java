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
import org.claimdesk.intake.AdoptVerdicts;
import org.claimdesk.intake.LoadOptions;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.BuiltInScales;
import org.claimdesk.review.ChangeScale;
import org.claimdesk.review.Judgement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptingVerdictsTest {

  private static final String FILE =
      "id,claim,verdict\nA,One.,Half True\nB,Two.,FALSO\nC,Three.,\nD,Four.,fake\nE,Five.,t\n";
  private static final LoadOptions ADOPTING =
      new LoadOptions(Map.of(), false, false, true, Optional.empty());

  @TempDir private Path folder;
  private RealDesk desk;

  @BeforeEach
  void openADesk() {
    desk = RealDesk.in(folder, FILE);
  }

  @AfterEach
  void closeIt() {
    desk.close();
  }

  private Optional<String> verdict(String id) {
    return desk.dossier(id).review().verdict();
  }

  private AdoptVerdicts.Adoption adopt() {
    return desk.load(FILE, ADOPTING, false).adoption().orElseThrow();
  }

  @Test
  void isAStepOfItsOwnAfterTheFirstLoad() {
    assertThat(adopt())
        .extracting(AdoptVerdicts.Adoption::given, AdoptVerdicts.Adoption::kept)
        .containsExactly(2L, 0L);

    Judgement judgement = desk.dossier("A").review().judgement().orElseThrow();
    assertThat(judgement.verdict()).isEqualTo("mixed");
    assertThat(judgement.given()).isEqualTo("Half True");
    assertThat(judgement.by()).isEqualTo(ANA.reviewer());
    assertThat(desk.state("A")).isEqualTo("marked");
    assertThat(desk.rows("SELECT kind FROM entry ORDER BY id"))
        .containsExactly(List.of("first-load"), List.of("step"));
    desk.the(UndoSteps.class).undo(ANA);
    assertThat(desk.ids()).hasSize(5);
    assertThat(verdict("A")).isEmpty();
    assertThat(desk.the(UndoSteps.class).undo(ANA)).isEmpty();
  }

  @Test
  void takesWholeWordsOnlyAndGuessesNothing() {
    adopt();

    assertThat(verdict("B")).isEmpty();
    assertThat(verdict("C")).isEmpty();
    assertThat(verdict("E")).as("a key is no word").isEmpty();
    assertThat(desk.state("E")).isEqualTo("open");
  }

  @Test
  void keepsWhatTheDeskHasFoundAndPassesOverDroppedClaims() {
    desk.mark(BOB, "A", "true");
    desk.the(EditClaim.class).drop(BOB, List.of(new ClaimId("D")), "not ours");

    assertThat(adopt())
        .extracting(AdoptVerdicts.Adoption::given, AdoptVerdicts.Adoption::kept)
        .containsExactly(0L, 1L);

    assertThat(verdict("A")).contains("true");
    assertThat(verdict("D")).isEmpty();
  }

  @Test
  void worksOnAFileThatWasLoadedBeforeAndTwiceChangesNothing() {
    desk.load(FILE);

    assertThat(adopt().given()).isEqualTo(2);
    List<List<String>> entries = desk.rows("SELECT id FROM entry");
    assertThat(adopt())
        .extracting(AdoptVerdicts.Adoption::given, AdoptVerdicts.Adoption::kept)
        .containsExactly(0L, 2L);
    assertThat(desk.rows("SELECT id FROM entry")).isEqualTo(entries);
  }

  @Test
  void isTakenBackWithoutTheNewVersionOfTheFile() {
    desk.load(FILE);
    desk.load(FILE + "F,Six.,true\n", ADOPTING, false);
    assertThat(verdict("F")).contains("true");

    desk.the(UndoSteps.class).undo(ANA);

    assertThat(desk.ids()).contains("F");
    assertThat(verdict("F")).isEmpty();
  }

  @Test
  void changesNothingInADryRun() {
    assertThat(desk.load(FILE, ADOPTING, true).adoption().orElseThrow().given()).isEqualTo(2);
    assertThat(desk.file()).doesNotExist();

    desk.load(FILE);
    assertThat(desk.load(FILE, ADOPTING, true).adoption().orElseThrow().given()).isEqualTo(2);

    assertThat(verdict("A")).isEmpty();
  }

  @Test
  void goesByTheScaleInUse() {
    desk.load(FILE);
    desk.the(ChangeScale.class)
        .change(ANA, BuiltInScales.named("claimreview-values").orElseThrow());

    assertThat(adopt().given()).isEqualTo(4);

    assertThat(verdict("B")).contains("false");
    assertThat(verdict("E")).contains("true");
  }

  @Test
  void adoptsNothingOfAFileThatIsRefused() {
    desk.load(FILE);
    LoadOptions strict = new LoadOptions(Map.of(), true, false, true, Optional.empty());

    assertThatThrownBy(() -> desk.load(FILE + "F\n", strict, false))
        .isInstanceOf(ProblemException.class);

    assertThat(verdict("A")).isEmpty();
  }

  @Test
  void takesMoreClaimsThanAreReadAtOnce() {
    StringBuilder many = new StringBuilder("id,claim,verdict\n");
    for (int i = 0; i < 350; i++) {
      many.append("N%03d,Claim number %d.,%s%n".formatted(i, i, i % 2 == 0 ? "true" : "dunno"));
    }

    AdoptVerdicts.Adoption adoption =
        desk.load(many.toString(), ADOPTING, false).adoption().orElseThrow();

    assertThat(adoption.given()).isEqualTo(175);
    assertThat(adoption.words()).contains("knows 175 of 350; not \"dunno\" (175)");
  }
}
