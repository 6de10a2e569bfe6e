package org.claimdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.review.BuiltInScales;
import org.junit.jupiter.api.Test;

class ForeignVerdictsTest {

  private final ForeignVerdicts verdicts = new ForeignVerdicts(BuiltInScales.newsroom());

  private void see(String... cells) {
    List.of(cells).forEach(verdicts::see);
  }

  @Test
  void saysNothingOfAColumnThatIsEmpty() {
    see("", "  ");

    assertThat(verdicts.told()).isEmpty();
  }

  @Test
  void countsTheWordsThatTheScaleKnows() {
    see("TRUE", "Half true", "", "fake");

    assertThat(verdicts.told()).isEqualTo("verdicts of the file: the scale newsroom knows all 3");
  }

  @Test
  void tellsTheOthersTheMostFrequentFirst() {
    see("TRUE", "so-so", "FALSO", "mix", " FALSO ", "Full Flop", "t");

    assertThat(verdicts.told())
        .isEqualTo(
            "verdicts of the file: the scale newsroom knows 1 of 7; not \"FALSO\" (2), \"so-so\""
                + " (1), \"mix\" (1), \"Full Flop\" (1, no truth rating), \"t\" (1)");
  }

  @Test
  void showsAHundredWordsAndCountsTheRest() {
    for (int i = 1; i <= 100_000; i++) {
      verdicts.see("word " + i);
    }
    verdicts.see("word 7");

    assertThat(verdicts.told())
        .startsWith(
            "verdicts of the file: the scale newsroom knows 0 of 100001; not \"word 7\" (2), \"word"
                + " 1\" (1), ")
        .endsWith("\"word 100\" (1), and others (99900)");
  }

  @Test
  void showsAHundredWordsWithoutMore() {
    for (int i = 1; i <= 100; i++) {
      verdicts.see("word " + i);
    }

    assertThat(verdicts.told()).endsWith(", \"word 100\" (1)");
  }

  @Test
  void shortensTextsThatAreNoWords() {
    see("a\nsentence " + "that goes on ".repeat(10_000));

    assertThat(verdicts.told()).endsWith("not \"a sentence that goes on that g…\" (1)");
  }
}
