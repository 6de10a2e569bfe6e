package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.junit.jupiter.api.Test;

class EarlierTwinsTest {

  private final List<ClaimId> lookedFor = new ArrayList<>();
  private final EarlierTwins twins =
      new EarlierTwins(
          claim -> {
            lookedFor.add(claim.id());
            return Optional.of(new ClaimId("A"));
          });

  private static Claim claim(String id, String text, String claimant) {
    return Claim.added(
        new ClaimId(id), Map.of(ClaimField.CLAIM, text, ClaimField.CLAIMANT, claimant));
  }

  @Test
  void looksOnlyForAClaimWhoseLikeHasComeBy() {
    assertThat(twins.of(claim("A", "Yes.", "Ana"))).isEmpty();
    assertThat(twins.of(claim("B", "Yes.", "Sok"))).isEmpty();
    assertThat(twins.of(claim("C", "No.", "Ana"))).isEmpty();
    assertThat(lookedFor).isEmpty();

    assertThat(twins.of(claim("D", "YES!", "ana"))).contains(new ClaimId("A"));
    assertThat(lookedFor).containsExactly(new ClaimId("D"));
  }

  @Test
  void looksOnceForATextThatIsRepeated() {
    for (int number = 0; number < 100; number++) {
      twins.of(claim("N" + number, "Yes.", "Ana"));
    }
    assertThat(lookedFor).containsExactly(new ClaimId("N1"));
  }

  @Property
  void takesANumberForNewOnlyIfItIs(@ForAll List<Long> numbers) {
    SeenKeys seen = new SeenKeys();
    Set<Long> before = new HashSet<>();
    for (long number : numbers) {
      assertThat(seen.add(number)).isEqualTo(before.add(number == 0 ? 1 : number));
    }
  }
}
