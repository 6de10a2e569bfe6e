package org.claimdesk.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Fold;

/**
 * Finds the earlier twins of claims that come in their order from the first, none left out. It
 * looks among all claims only for one whose like has come by before, so that a text that many have
 * said costs no more than any other.
 */
final class EarlierTwins {

  /** So many twins found are kept in mind, and none longer than this. */
  private static final int MOST = 10_000;

  private static final int LONGEST = 1_000;

  private final Function<Claim, Optional<ClaimId>> search;
  private final SeenKeys seen = new SeenKeys();
  private final Map<Said, ClaimId> found = new LinkedHashMap<>();

  private record Said(String letters, String claimant) {

    static Said by(Claim claim) {
      return new Said(
          Fold.letters(claim.text()),
          claim.field(ClaimField.CLAIMANT).map(Fold::letters).orElse(""));
    }

    long key() {
      return Fold.hash(letters) * 31 + Fold.hash(claimant);
    }

    boolean isShort() {
      return letters.length() + claimant.length() <= LONGEST;
    }
  }

  /**
   * @param search looks among all claims
   */
  EarlierTwins(Function<Claim, Optional<ClaimId>> search) {
    this.search = search;
  }

  Optional<ClaimId> of(Claim claim) {
    Said said = Said.by(claim);
    if (seen.add(said.key())) {
      return Optional.empty();
    }
    Optional<ClaimId> known = Optional.ofNullable(found.get(said));
    return known.isPresent() ? known : search(claim, said);
  }

  private Optional<ClaimId> search(Claim claim, Said said) {
    Optional<ClaimId> twin = search.apply(claim);
    if (twin.isPresent() && said.isShort()) {
      found.put(said, twin.get());
      if (found.size() > MOST) {
        found.remove(found.keySet().iterator().next());
      }
    }
    return twin;
  }
}
