package org.claimdesk.check;

import java.util.List;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.source.Stance;

/**
 * A verdict cannot stand against all its sources. FEVER: the evidence supports or refutes the
 * claim, and the label follows it. Sources that give context, or have no stance, take no side.
 */
final class StanceConflict implements Rule {

  private final ScaleInUse scale;

  StanceConflict(ScaleInUse scale) {
    this.scale = scale;
  }

  @Override
  public Terms terms() {
    return Terms.error("stance-conflict", "a verdict against all sources that take a side")
        .why(
            "in FEVER the evidence supports or refutes a claim, and the label follows "
                + "it. IFCN Code of Principles: evidence for and against.")
        .settle(
            "look at the stances (source list ID, source edit ID/N --stance refutes), "
                + "add what speaks for the verdict, or give another one (mark ID VERDICT).");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return switch (dossier.review().leaning(scale.current())) {
      case TRUE ->
          only(Stance.REFUTES, Stance.SUPPORTS, dossier)
              ? conflict("refute", dossier)
              : Remark.NONE;
      case FALSE ->
          only(Stance.SUPPORTS, Stance.REFUTES, dossier)
              ? conflict("support", dossier)
              : Remark.NONE;
      case MIDDLE, NONE -> Remark.NONE;
    };
  }

  private static boolean only(Stance some, Stance none, Dossier dossier) {
    return has(some, dossier) && !has(none, dossier);
  }

  private static boolean has(Stance stance, Dossier dossier) {
    return dossier.sources().stream()
        .anyMatch(source -> source.details().stance().filter(stance::equals).isPresent());
  }

  private static List<Remark> conflict(String does, Dossier dossier) {
    return Remark.onClaim(
        "%s, yet its sources only %s it: mark %s again or add the other side"
            .formatted(
                dossier.review().verdict().orElseThrow(), does, Typed.id(dossier.claim().id())));
  }
}
