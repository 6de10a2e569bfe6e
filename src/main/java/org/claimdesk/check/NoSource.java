package org.claimdesk.check;

import java.util.List;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.ScaleInUse;

/**
 * A verdict needs a source. IFCN Code of Principles: sources are given in enough detail that a
 * reader can replicate the work.
 */
final class NoSource implements Rule {

  private final ScaleInUse scale;

  NoSource(ScaleInUse scale) {
    this.scale = scale;
  }

  @Override
  public Terms terms() {
    return Terms.error("no-source", "a verdict with no source")
        .why(
            "IFCN Code of Principles: sources are given in enough detail that a reader "
                + "can replicate the work.")
        .settle(
            "source add ID URL, or --person NAME or --work TEXT in place of the address; "
                + "for unverifiable also because ID \"TEXT\".");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.sources().isEmpty()
        ? dossier.review().verdict().map(verdict -> missing(dossier)).orElse(Remark.NONE)
        : Remark.NONE;
  }

  /** What the verdict has to rest on. */
  Ground ground(Dossier dossier) {
    return dossier
        .review()
        .verdict()
        .map(verdict -> Ground.of(verdict, scale.current()))
        .orElse(Ground.NOTHING);
  }

  private List<Remark> missing(Dossier dossier) {
    String id = Typed.id(dossier.claim().id());
    return switch (ground(dossier)) {
      case NOTHING -> Remark.NONE;
      case SOURCES -> Remark.onClaim("no source: source add " + id + " URL");
      case JUSTIFICATION ->
          NoJustification.isMissing(dossier)
              ? Remark.onClaim("no source, and no reason for that: because " + id + " \"TEXT\"")
              : Remark.NONE;
    };
  }
}
