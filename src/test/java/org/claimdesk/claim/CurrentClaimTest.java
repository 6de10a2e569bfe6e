package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.journal.Reviewer;
import org.junit.jupiter.api.Test;

class CurrentClaimTest {

  private static final Reviewer ANA = new Reviewer("ana");
  private static final ClaimId A = new ClaimId("A");
  private static final ClaimId B = new ClaimId("B");

  private final Set<ClaimId> there = new HashSet<>(Set.of(A, B));
  private final Map<Reviewer, ClaimId> kept = new HashMap<>();

  private CurrentClaim current(Optional<Reviewer> atTheShell) {
    Claims claims =
        (Claims)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Claims.class},
                (proxy, method, arguments) ->
                    Optional.of((ClaimId) arguments[0])
                        .filter(there::contains)
                        .map(id -> Claim.added(id, Map.of(ClaimField.CLAIM, "It rains."))));
    Bookmarks bookmarks =
        new Bookmarks() {
          @Override
          public Optional<ClaimId> of(Reviewer reviewer) {
            return Optional.ofNullable(kept.get(reviewer));
          }

          @Override
          public void set(Reviewer reviewer, ClaimId claim) {
            kept.put(reviewer, claim);
          }
        };
    return new CurrentClaim(claims, bookmarks, () -> atTheShell);
  }

  @Test
  void takesUpWhereTheReviewersShellStopped() {
    current(Optional.of(ANA)).set(B);

    assertThat(current(Optional.of(ANA)).get()).contains(B);
    assertThat(current(Optional.of(new Reviewer("bob"))).get()).isEmpty();
  }

  @Test
  void keepsNoPlaceForAScript() {
    kept.put(ANA, A);
    CurrentClaim script = current(Optional.empty());

    assertThat(script.get()).isEmpty();
    script.set(B);

    assertThat(script.get()).contains(B);
    assertThat(kept).containsExactly(Map.entry(ANA, A));
  }

  @Test
  void isNoneWhenTheClaimIsThereNoMore() {
    CurrentClaim current = current(Optional.of(ANA));
    current.set(A);

    there.remove(A);

    assertThat(current.get()).isEmpty();
  }

  @Test
  void startsAnewWhenForgotten() {
    CurrentClaim script = current(Optional.empty());
    script.set(A);

    script.forget();

    assertThat(script.get()).isEmpty();
  }
}
