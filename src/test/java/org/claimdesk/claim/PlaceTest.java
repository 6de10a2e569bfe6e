package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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

  @Test
  void hasRoomAfterAPlaceThatIsShort() {
    Place low = new Place("0000i");

    assertThat(low.after()).isGreaterThan(low);
  }

  @Test
  void staysShortWhenManyFollowOneAnotherBetweenTwo() {
    Place high = Place.first().after();
    Place last = Place.first();
    for (int i = 0; i < 100_000; i++) {
      Place next = last.before(high);
      assertThat(next.compareTo(last) > 0 && next.compareTo(high) < 0).isTrue();
      last = next;
    }

    assertThat(last.text()).hasSizeLessThan(20);
  }

  @Property
  void hasRoomOnEverySideOfAnyTwo(
      @ForAll @IntRange(min = 0, max = 3_000) int one,
      @ForAll @IntRange(min = 1, max = 3_000) int further,
      @ForAll @Size(max = 40) List<Boolean> turns) {
    Place low = nth(one);
    Place high = nth(one + further);
    for (boolean turn : turns) {
      Place middle = low.before(high);
      assertThat(middle).isGreaterThan(low).isLessThan(high);
      assertThat(middle.after()).isGreaterThan(middle);
      assertThat(middle.before()).isLessThan(middle);
      assertThat(middle.text()).doesNotEndWith("0");
      low = turn ? middle : low;
      high = turn ? high : middle;
    }
  }

  private static Place nth(int number) {
    Place place = Place.first();
    for (int i = 0; i < number; i++) {
      place = place.after();
    }
    return place;
  }
}
