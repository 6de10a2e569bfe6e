package org.claimdesk.check;

import java.util.function.Consumer;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossiers;

/** Holds claims to rules. */
public final class CheckClaims {

  private final Dossiers dossiers;

  public CheckClaims(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /**
   * Hands over what the rules find, in the order of the claims and then of the rules, as it is
   * found. Dropped claims are left out whatever the filter says.
   *
   * @return the counts, known only at the end
   */
  public Outcome check(Filter filter, Rules rules, Profile profile, Consumer<Finding> each) {
    Counts counts = new Counts();
    Rules held = filter.isOpen() ? rules.inOrder() : rules;
    dossiers.each(
        filter,
        dossier -> {
          if (!dossier.claim().isDropped()) {
            counts.claims++;
            held.findings(dossier, profile).forEachOrdered(counts.andThen(each));
          }
        });
    return new Outcome(counts.claims, counts.errors, counts.warnings);
  }

  private static final class Counts implements Consumer<Finding> {

    private long claims;
    private long errors;
    private long warnings;

    @Override
    public void accept(Finding finding) {
      if (finding.severity() == Severity.ERROR) {
        errors++;
      } else {
        warnings++;
      }
    }
  }
}
