package org.claimdesk.check;

import java.util.List;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.source.Publisher;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceKind;

/**
 * KSJ Fact-Checking Project (MIT): a primary source, or at least three secondary ones independent
 * of each other. Those of one publisher are one voice; a source of no kind counts as secondary.
 */
final class ThinSourcing implements Rule {

  private final ScaleInUse scale;

  ThinSourcing(ScaleInUse scale) {
    this.scale = scale;
  }

  private static final int VOICES = 3;

  @Override
  public Terms terms() {
    return Terms.warning(
            "thin-sourcing",
            "no primary source, and fewer than three secondary ones from different publishers")
        .errorToPublish()
        .why(
            "KSJ Fact-Checking Project (MIT): a primary source, or at least three "
                + "secondary ones independent of each other.")
        .settle(
            "source add ID URL --primary, or secondary sources of other publishers, or "
                + "source edit ID/N --primary where one of the sources is primary.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return needsSources(dossier) && !hasPrimary(dossier)
        ? remarks(dossier, voices(dossier))
        : Remark.NONE;
  }

  private static List<Remark> remarks(Dossier dossier, long voices) {
    return voices > 0 && voices < VOICES
        ? Remark.onClaim(
            "no primary source, and %d of %d publishers: source add %s URL --primary"
                .formatted(voices, VOICES, Typed.id(dossier.claim().id())))
        : Remark.NONE;
  }

  private static long voices(Dossier dossier) {
    return dossier.sources().stream().map(Source::details).map(Publisher::of).distinct().count();
  }

  private boolean needsSources(Dossier dossier) {
    return dossier
        .review()
        .verdict()
        .map(verdict -> Ground.of(verdict, scale.current()))
        .filter(Ground.SOURCES::equals)
        .isPresent();
  }

  private static boolean hasPrimary(Dossier dossier) {
    return dossier.sources().stream()
        .anyMatch(source -> source.details().kind().filter(SourceKind.PRIMARY::equals).isPresent());
  }
}
