package org.claimdesk.queue.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.claimdesk.check.Missing;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.ClaimSheet;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.dossier.FindText;
import org.claimdesk.journal.Journal;
import org.claimdesk.queue.ClaimQueue;
import org.claimdesk.queue.WorkProgress;
import org.claimdesk.review.Annotate;
import org.claimdesk.review.Mark;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.review.ReviewKey;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;

/** Gives claims their first verdict; all there is about a claim may be read. */
final class FirstReading implements Manner {

  private final Desk desk;
  private final MarkClaim markClaim;
  private final Texts texts;
  private final Signature signature;

  /** What is read. */
  record Desk(Dossiers dossiers, FileLayouts layouts, Journal journal, ScaleInUse scale) {}

  FirstReading(Desk desk, MarkClaim markClaim, Texts texts, Signature signature) {
    this.desk = desk;
    this.markClaim = markClaim;
    this.texts = texts;
    this.signature = signature;
  }

  @Override
  public Filter waiting(Filter all) {
    return all.needingVerdict();
  }

  @Override
  public boolean revisits() {
    return true;
  }

  @Override
  public Set<ReviewKey> keys() {
    return EnumSet.allOf(ReviewKey.class);
  }

  @Override
  public Judged judge(ClaimId claim, Verdict verdict, String given) {
    Mark mark = new Mark(verdict, given, Optional.empty(), Optional.empty());
    MarkClaim.Marked marked =
        markClaim
            .mark(
                signature.under("mark", claim.text(), verdict.name()),
                List.of(claim),
                mark,
                () -> {})
            .get(0);
    List<Missing> missing =
        desk.dossiers().of(claim).map(it -> Missing.in(it, desk.scale())).orElse(List.of());
    return new Judged(marked.told(), missing.stream().map(FirstReading::keyFor).toList());
  }

  private static ReviewKey keyFor(Missing missing) {
    return switch (missing) {
      case SOURCE -> ReviewKey.SOURCE;
      case JUSTIFICATION -> ReviewKey.JUSTIFICATION;
      case CORRECTION -> ReviewKey.CORRECTION;
    };
  }

  @Override
  public void show(Dossier dossier, Consumer<String> line) {
    new ClaimSheet(desk.layouts().current().columns()).beside(dossier, line);
    desk.journal()
        .lastOf(dossier.claim().id().text())
        .ifPresent(
            entry ->
                line.accept(
                    "last change     %s, %s: %s"
                        .formatted(entry.at(), entry.reviewer(), entry.command())));
  }

  @Override
  public boolean isFound(FindText words, Dossier dossier) {
    return words.isIn(dossier);
  }

  @Override
  public String progress(ClaimQueue queue) {
    return WorkProgress.ofVerdicts(desk.dossiers().tally());
  }

  @Override
  public String nothingWaits() {
    return "no claim here needs a verdict any more";
  }

  @Override
  public String reason(Dossier dossier) {
    return dossier.review().justification().orElse("");
  }

  @Override
  public String because(Dossier dossier, String text) {
    return texts.replace(dossier.claim().id(), Annotate.Text.JUSTIFICATION, text);
  }
}
