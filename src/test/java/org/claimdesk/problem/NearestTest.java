package org.claimdesk.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> KNOWN = List.of("open", "marked", "approved", "disputed");

  @Test
  void findsAWordWithAFewSlips() {
    assertThat(Nearest.to("opne", KNOWN)).contains("open");
    assertThat(Nearest.to("Aproved", KNOWN)).contains("approved");
    assertThat(Nearest.to("disp", KNOWN)).contains("disputed");
  }

  @Test
  void findsNothingFarAway() {
    assertThat(Nearest.to("done", KNOWN)).isEmpty();
    assertThat(Nearest.to("", KNOWN)).isEmpty();
    assertThat(Nearest.to("x".repeat(100_000), KNOWN)).isEmpty();
  }

  @Test
  void asksOnlyWhereAWordIsNear() {
    assertThat(Nearest.question("opne", KNOWN)).isEqualTo("did you mean open? ");
    assertThat(Nearest.question("done", KNOWN)).isEmpty();
    assertThat(Nearest.question(Optional.of("--why"))).isEqualTo("did you mean --why? ");
  }
}
