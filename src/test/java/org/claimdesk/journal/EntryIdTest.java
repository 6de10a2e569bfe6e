package org.claimdesk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryIdTest {

  private static final long NOON = 1_767_614_400_000L;

  @Test
  void sortsByTimeAlsoWhenTheClockGoesBack() {
    Random chance = new Random(1);
    String newest = "";
    Set<String> all = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      String next = EntryId.after(newest, NOON - i, chance);
      assertThat(next).isGreaterThan(newest);
      all.add(next);
      newest = next;
    }
    assertThat(all).hasSize(10_000);
  }

  @Test
  void isAUuidOfVersionSeven() {
    assertThat(EntryId.after("", NOON, new Random(1)))
        .matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  }
}
