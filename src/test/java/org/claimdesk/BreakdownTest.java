package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.RealDesk.ANA;
import static org.claimdesk.RealDesk.BOB;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.EditClaim;
import org.claimdesk.dossier.Breakdown;
import org.claimdesk.dossier.Breakdown.Person;
import org.claimdesk.dossier.Breakdown.Place;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.journal.Steps;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreakdownTest {

  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final Author ANA_IN_CAPITALS = new Author(new Reviewer("ANA"), "a step");

  @TempDir private Path folder;

  private RealDesk desk;

  private Breakdown of(String claims, Runnable work) {
    desk = RealDesk.in(folder, claims);
    desk.ids();
    work.run();
    return desk.the(Dossiers.class).breakdown();
  }

  @AfterEach
  void closeTheDesk() {
    desk.close();
  }

  private void readAndAssign(String id, String second, Reviewer assigned) {
    Reviews reviews = desk.the(Reviews.class);
    Review review = reviews.of(new ClaimId(id));
    Review next =
        new Review(
            review.judgement(),
            review.justification(),
            review.correction(),
            review.note(),
            Optional.of(second)
                .filter(verdict -> !verdict.isEmpty())
                .map(verdict -> new Reading(BOB.reviewer(), verdict, Optional.empty(), NOON)),
            Optional.of(assigned),
            review.skipped());
    desk.the(Steps.class).take(BOB, () -> reviews.put(new ClaimId(id), next));
  }

  @Test
  void countsThePlacesInTheOrderInWhichTheArticleComesToThem() {
    Breakdown breakdown =
        of(
            "id,claim,location\nA,One.,10\nB,Two.,9\nC,Three.,\nD,Four.,10\nE,Five.,11\n",
            () -> {
              desk.mark(ANA, "D", "true");
              desk.the(EditClaim.class).drop(ANA, List.of(new ClaimId("E")), "");
            });

    assertThat(breakdown.places())
        .containsExactly(
            new Place(Optional.of("10"), 1, 2),
            new Place(Optional.of("9"), 0, 1),
            new Place(Optional.empty(), 0, 1));
    assertThat(breakdown.morePlaces()).isZero();
  }

  @Test
  void namesTheFirstPlacesAndCountsTheRest() {
    String rows =
        IntStream.rangeClosed(1, 33)
            .mapToObj(n -> "C" + n + ",Number " + n + "," + n + "\n")
            .collect(Collectors.joining());

    Breakdown breakdown = of("id,claim,location\n" + rows, () -> {});

    assertThat(breakdown.places()).hasSize(Breakdown.MOST);
    assertThat(breakdown.morePlaces()).isEqualTo(13);
  }

  @Test
  void countsWhatEachReviewerDidWhateverTheCaseOfTheName() {
    Breakdown breakdown =
        of(
            "id,claim\nA,One.\nB,Two.\nC,Three.\nD,Four.\nE,Five.\n",
            () -> {
              desk.mark(ANA, "A", "true");
              desk.mark(ANA_IN_CAPITALS, "B", "true");
              desk.mark(ANA, "C", "false");
              readAndAssign("A", "true", ANA.reviewer());
              readAndAssign("B", "false", BOB.reviewer());
              readAndAssign("D", "", BOB.reviewer());
              desk.mark(BOB, "E", "mixed");
              desk.the(EditClaim.class).drop(ANA, List.of(new ClaimId("E")), "");
            });

    assertThat(breakdown.reviewers())
        .containsExactly(new Person("ANA", 3, 1, 1, 1, 0, 0), new Person("bob", 0, 0, 0, 2, 1, 2));
  }
}
