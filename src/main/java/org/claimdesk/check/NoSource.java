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
    return Terms.error("no-source", "a verdict with no source");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.sources().isEmpty()
        ? dossier.review().verdict().map(verdict -> missing(verdict, dossier)).orElse(Remark.NONE)
        : Remark.NONE;
  }

  private List<Remark> missing(String verdict, Dossier dossier) {
    String id = Typed.id(dossier.claim().id());
    return switch (Ground.of(verdict, scale.current())) {
      case NOTHING -> Remark.NONE;
      case SOURCES -> Remark.onClaim("no source: source add " + id + " URL");
      case JUSTIFICATION ->
          NoJustification.isMissing(dossier)
              ? Remark.onClaim("no source, and no reason for that: because " + id + " \"TEXT\"")
              : Remark.NONE;
    };
  }
}
