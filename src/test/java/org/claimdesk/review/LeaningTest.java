package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeaningTest {

  private static String leanings(int lowest, int highest) {
    return IntStream.rangeClosed(lowest, highest)
        .mapToObj(value -> Leaning.of(value, lowest, highest).name().substring(0, 1))
        .reduce("", String::concat);
  }

  @Test
  void isTheSameWhereverAScaleBegins() {
    assertThat(leanings(1, 5)).isEqualTo("FFMTT");
    assertThat(leanings(-2, 2)).isEqualTo("FFMTT");
    assertThat(leanings(0, 100)).matches("F{40}M{21}T{40}");
  }

  @Test
  void hasNoMiddleWhereThereIsNone() {
    assertThat(leanings(0, 1)).isEqualTo("FT");
    assertThat(leanings(1, 4)).isEqualTo("FFTT");
    assertThat(leanings(1, 6)).isEqualTo("FFMMTT");
  }

  @Test
  void takesNoSideWhereAllValuesAreOne() {
    assertThat(leanings(3, 3)).isEqualTo("M");
    assertThat(Leaning.of(Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE))
        .isEqualTo(Leaning.TRUE);
  }
}
