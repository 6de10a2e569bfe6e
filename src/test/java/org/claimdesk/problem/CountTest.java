package org.claimdesk.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTest {

  @Test
  void saysNoneOneAndMany() {
    assertThat(Count.of(0, "claim")).isEqualTo("no claims");
    assertThat(Count.of(1, "claim")).isEqualTo("1 claim");
    assertThat(Count.of(2, "claim")).isEqualTo("2 claims");
  }

  @Test
  void takesAPluralOfItsOwn() {
    assertThat(Count.of(0, "query", "queries")).isEqualTo("no queries");
    assertThat(Count.of(1, "query", "queries")).isEqualTo("1 query");
    assertThat(Count.of(31, "query", "queries")).isEqualTo("31 queries");
  }
}
