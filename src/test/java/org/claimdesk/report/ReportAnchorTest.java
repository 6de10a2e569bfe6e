package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportAnchorTest {

  @ParameterizedTest
  @CsvSource({
    "KT-001, claim-KT-001",
    "a.b_c, claim-a.b_c",
    "C 1/2, claim-C~00201~002f2",
    "~0020, claim-~007e0020",
    "é#, claim-~00e9~0023"
  })
  void keepsWhatNeedsNoEncodingAndSpellsOutTheRest(String id, String anchor) {
    assertThat(ReportAnchor.of(new ClaimId(id))).isEqualTo(anchor);
  }

  @Property
  void givesEachIdItsOwnAndNothingThatALinkWouldEncode(
      @ForAll @NotBlank String one, @ForAll @NotBlank String other) {
    Assume.that(isId(one) && isId(other) && !one.equals(other));

    String anchor = ReportAnchor.of(new ClaimId(one));

    assertThat(anchor)
        .matches("claim-[-A-Za-z0-9._~]+")
        .isNotEqualTo(ReportAnchor.of(new ClaimId(other)));
  }

  private static boolean isId(String text) {
    try {
      return !new ClaimId(text).text().isEmpty();
    } catch (ProblemException e) {
      return false;
    }
  }
}
