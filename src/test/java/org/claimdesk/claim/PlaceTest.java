package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void hasRoomBetweenAnyTwo() {
    Random chance = new Random(7);
    List<Place> places = new ArrayList<>(List.of(Place.first()));
    for (int i = 0; i < 5_000; i++) {
      int at = chance.nextInt(places.size() + 1);
      places.add(at, newPlace(places, at));
    }
    assertThat(places).isSorted().doesNotHaveDuplicates();
  }

  private static Place newPlace(List<Place> places, int at) {
    if (at == 0) {
      return places.get(0).before();
    }
    Place previous = places.get(at - 1);
    return at == places.size() ? previous.after() : previous.before(places.get(at));
  }

  @Test
  void keepsRoomAtTheSameSpotAgainAndAgain() {
    Place low = Place.first();
    Place high = low.after();
    for (int i = 0; i < 500; i++) {
      Place middle = low.before(high);
      assertThat(middle).isGreaterThan(low).isLessThan(high);
      high = middle;
    }
    for (int i = 0; i < 500; i++) {
      Place middle = low.before(high);
      assertThat(middle).isGreaterThan(low).isLessThan(high);
      low = middle;
    }
  }
}
