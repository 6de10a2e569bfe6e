package org.claimdesk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;
import org.junit.jupiter.api.Test;

class ShapeTest {

  private static List<Shape> shapes(Integer... values) {
    List<Verdict> verdicts =
        List.of(values).stream()
            .map(
                it ->
                    new Verdict(
                        "v" + it, "", it < 0 ? OptionalInt.empty() : OptionalInt.of(it), List.of()))
            .toList();
    Scale scale = new Scale("test", verdicts);
    return verdicts.stream().map(verdict -> Shape.of(verdict.name(), scale)).toList();
  }

  @Test
  void isTheFullerTheTruer() {
    assertThat(shapes(5, 4, 3, 2, 1, -1))
        .containsExactly(
            Shape.FULL, Shape.MOST, Shape.HALF, Shape.LITTLE, Shape.CROSSED, Shape.DASH);
  }

  @Test
  void hasTheEndsForAScaleOfTwo() {
    assertThat(shapes(1, 0)).containsExactly(Shape.FULL, Shape.CROSSED);
  }

  @Test
  void givesAllThatLeanOneWayTheShapeOfTheirSide() {
    assertThat(shapes(9, 8, 7, 2, 1))
        .containsExactly(Shape.FULL, Shape.MOST, Shape.MOST, Shape.LITTLE, Shape.CROSSED);
  }
}
