package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void countsTheNumbersInATextWhateverItsCase() {
    List<String> sorted =
        List.of(
            "", "2", "10", "5.2", "5.10", "KT-1", "kt-002", "KT-10", "KT-a", "paragraph ១០", "z");

    assertThat(sorted.subList(5, sorted.size()))
        .isSortedAccordingTo(Comparator.comparing(NaturalOrder::key));
    assertThat(sorted.subList(0, 3)).isSortedAccordingTo(Comparator.comparing(NaturalOrder::key));
    assertThat(sorted.subList(3, 5)).isSortedAccordingTo(Comparator.comparing(NaturalOrder::key));
    assertThat(NaturalOrder.key("paragraph ១០")).isEqualTo(NaturalOrder.key("Paragraph 010"));
  }

  @Property
  void ordersNumbersAsNumbers(
      @ForAll @LongRange(min = 0) long one, @ForAll @LongRange(min = 0) long other) {
    int order = NaturalOrder.key("p" + one).compareTo(NaturalOrder.key("p" + other));

    assertThat(Integer.signum(order)).isEqualTo(Long.compare(one, other));
  }
}
