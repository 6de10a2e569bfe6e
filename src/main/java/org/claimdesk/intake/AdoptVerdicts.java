package org.claimdesk.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.Place;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.Headway;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;

/** Makes the verdicts of the claims file the desk's own, where it has none yet. */
public final class AdoptVerdicts {

  private static final int AT_ONCE = 100;

  private final Steps steps;
  private final Desk desk;
  private final Clock clock;
  private final Headway headway;

  /** What an adoption reads and writes. */
  public record Desk(
      OriginalVerdicts originals, Claims claims, Reviews reviews, ScaleInUse scale) {}

  public AdoptVerdicts(Steps steps, Desk desk, Clock clock, Headway headway) {
    this.steps = steps;
    this.desk = desk;
    this.clock = clock;
    this.headway = headway;
  }

  /**
   * What came of it.
   *
   * @param given to how many claims the file's verdict was given
   * @param kept how many have a verdict of the desk's, and keep it
   * @param words what the scale knows of the file's words; empty if there are none
   */
  public record Adoption(long given, long kept, String words) {}

  /** Gives every claim that has none the verdict of the file, in one step, by the author. */
  public Adoption adopt(Author author) {
    return steps.take(
        author,
        () -> {
          try (Headway.Work work = headway.begin("adopting verdicts", "verdicts", () -> 0)) {
            return new Run(author, work).run();
          }
        });
  }

  /** One pass through the claims. */
  private final class Run {
    private final Author author;
    private final Headway.Work work;
    private final Scale scale = desk.scale().current();
    private final ForeignVerdicts words = new ForeignVerdicts(scale);
    private final Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    private long given;
    private long kept;

    Run(Author author, Headway.Work work) {
      this.author = author;
      this.work = work;
    }

    Adoption run() {
      List<OriginalVerdicts.Held> some = desk.originals().after(Place.BEGINNING, AT_ONCE);
      while (!some.isEmpty()) {
        some.forEach(this::take);
        some = desk.originals().after(some.get(some.size() - 1).place(), AT_ONCE);
      }
      return new Adoption(given, kept, words.told());
    }

    private void take(OriginalVerdicts.Held held) {
      words.see(held.word());
      if (held.judged()) {
        kept++;
      } else {
        scale.written(held.word()).ifPresent(verdict -> give(held, verdict));
      }
      work.step();
    }

    private void give(OriginalVerdicts.Held held, Verdict verdict) {
      String text = desk.claims().byId(held.claim()).orElseThrow().text();
      Judgement judgement =
          new Judgement(verdict.name(), held.word().strip(), author.reviewer(), now, text);
      desk.reviews()
          .put(held.claim(), desk.reviews().of(held.claim()).withJudgement(Optional.of(judgement)));
      given++;
    }
  }
}
