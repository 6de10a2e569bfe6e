package org.claimdesk.queue.shell;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Filter;
import org.claimdesk.claim.State;
import org.claimdesk.dossier.ClaimSheet;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.FindText;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.queue.ClaimQueue;
import org.claimdesk.queue.WorkProgress;
import org.claimdesk.review.Annotate;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Mark;
import org.claimdesk.review.Reading;
import org.claimdesk.review.ReviewKey;
import org.claimdesk.review.SecondReading;
import org.claimdesk.review.SecondReading.Effect;
import org.claimdesk.review.SecondReading.Read;
import org.claimdesk.review.Verdict;

/** Gives claims a second verdict; the first is not shown before that. */
final class BlindSecondReading implements Manner {

  /** What the first reader has written is not the second's to change. */
  private static final Set<ReviewKey> KEYS =
      EnumSet.complementOf(EnumSet.of(ReviewKey.CORRECTION, ReviewKey.NOTE, ReviewKey.SKIP));

  private final FirstReading.Desk desk;
  private final SecondReading secondReading;
  private final Signature signature;

  /** Why, for verdicts that are still to be given. */
  private final Map<ClaimId, String> reasons = new HashMap<>();

  BlindSecondReading(FirstReading.Desk desk, SecondReading secondReading, Signature signature) {
    this.desk = desk;
    this.secondReading = secondReading;
    this.signature = signature;
  }

  @Override
  public Filter waiting(Filter all) {
    return all.waitingFor(signature.reviewer().key());
  }

  @Override
  public boolean revisits() {
    return false;
  }

  @Override
  public Set<ReviewKey> keys() {
    return KEYS;
  }

  @Override
  public Judged judge(ClaimId claim, Verdict verdict, String given) {
    Read read =
        secondReading.second(
            signature.under("second", claim.text(), verdict.name()),
            claim,
            new Mark(verdict, given, Optional.ofNullable(reasons.remove(claim)), Optional.empty()));
    boolean unexplained =
        read.effect() == Effect.DISPUTED
            && desk.dossiers()
                .of(claim)
                .flatMap(this::own)
                .flatMap(Reading::justification)
                .isEmpty();
    return new Judged(
        claim + ": " + told(read), unexplained ? List.of(ReviewKey.JUSTIFICATION) : List.of());
  }

  private static String told(Read read) {
    return switch (read.effect()) {
      case APPROVED -> "approved, %s says %s too".formatted(read.first().by(), read.verdict());
      case DISPUTED -> "disputed, %s says %s".formatted(read.first().by(), read.first().verdict());
      case REASONED -> read.verdict() + ", with new reasons";
      case UNCHANGED -> "unchanged (" + read.verdict() + ")";
    };
  }

  private Optional<Reading> own(Dossier dossier) {
    return dossier.review().second().filter(it -> it.reader().equals(signature.reviewer()));
  }

  @Override
  public void show(Dossier dossier, Consumer<String> line) {
    ClaimSheet sheet = new ClaimSheet(desk.layouts().current().columns());
    if (isToBeRead(dossier)) {
      sheet.blind(dossier, line);
    } else {
      sheet.beside(dossier, line);
    }
  }

  private boolean isToBeRead(Dossier dossier) {
    Optional<Judgement> first = dossier.review().judgement();
    return dossier.state() == State.MARKED
        && first.filter(it -> !it.by().equals(signature.reviewer())).isPresent();
  }

  @Override
  public boolean isFound(FindText words, Dossier dossier) {
    return isToBeRead(dossier) ? words.isInEvidence(dossier) : words.isIn(dossier);
  }

  @Override
  public String progress(ClaimQueue queue) {
    return WorkProgress.ofReadings(desk.dossiers().tally(), desk.dossiers().count(queue.waiting()));
  }

  @Override
  public String nothingWaits() {
    return "no claim here waits to be read by "
        + signature.reviewer()
        + "; somebody else reads with --as NAME";
  }

  @Override
  public String reason(Dossier dossier) {
    return isToBeRead(dossier)
        ? reasons.getOrDefault(dossier.claim().id(), "")
        : requireOwn(dossier).justification().orElse("");
  }

  @Override
  public String because(Dossier dossier, String text) {
    ClaimId id = dossier.claim().id();
    if (isToBeRead(dossier)) {
      reasons.put(id, text);
      return id + ": your reason is kept with your verdict, once you give it";
    }
    String word = requireOwn(dossier).verdict();
    Verdict verdict = desk.scale().current().typed(word);
    Read read =
        secondReading.second(
            signature.under("second", id.text(), word, "--because", text),
            id,
            new Mark(verdict, word, Optional.of(text), Optional.empty()));
    return Annotate.Text.JUSTIFICATION.told(id, text, read.effect() != Effect.UNCHANGED);
  }

  private Reading requireOwn(Dossier dossier) {
    return own(dossier)
        .orElseThrow(
            () ->
                ProblemException.of(
                    dossier.claim().id() + " has no second reading of yours",
                    "review changes a first one"));
  }
}
