package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

  private static final String FAMILY =
      "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";
  private static final String KHMER = "\u1780\u17D2\u1798\u17C2\u179A";

  @ParameterizedTest(name = "{0} takes {1}")
  @CsvSource({
    "abc, 3",
    "Zo\u00EB, 3",
    "Zoe\u0308, 3",
    "\u5E02\u5834, 4",
    "\uFF21, 2",
    "\uD55C\uAE00, 4",
    "\u1112\u1161\u11AB, 2",
    "\uD83D\uDE80, 2",
    "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66, 2",
    "\uD83D\uDC68\u200D\uD83C\uDF3E\uD83D\uDC68\u200D\uD83C\uDF3E, 4",
    "\uD83D\uDC4D\uD83C\uDFFD, 2",
    "\uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDEB\uD83C\uDDF7, 4",
    "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F, 2",
    "\u2764, 1",
    "\u2764\uFE0F, 2",
    "\u2764\uFE0F\u200D\uD83D\uDD25, 2",
    "1\uFE0F\u20E3, 2",
    "\u0E01\u0E33\u0E19\u0E49\u0E33\u0E17\u0E35\u0E48, 5",
    "\u0627\u064E\u0628, 2",
    "\u200F\u200E\u200B\u2060\uFEFF, 0",
    "\u2068\u05D0\u2069, 1",
    "\u23CE\u241B\u2026, 3"
  })
  void countsColumns(String text, int columns) {
    assertThat(Width.of(text)).isEqualTo(columns);
  }

  @Test
  void countsStackedKhmerLettersAndSpacingVowelsButNoMarks() {
    // given two letters with a coeng, then a vowel sign to the left, then a letter
    assertThat(Width.of(KHMER)).isEqualTo(4);

    // and a vowel sign above, one below, and one to the right
    assertThat(Width.of("\u1780\u17B7")).isEqualTo(1);
    assertThat(Width.of("\u1780\u17BB\u17C6")).isEqualTo(1);
    assertThat(Width.of("\u1780\u17B6")).isEqualTo(2);
  }

  @Test
  void keepsStackedLettersInOneCluster() {
    assertThat(clusters(KHMER)).containsExactly("\u1780\u17D2\u1798\u17C2", "\u179A");
    assertThat(clusters("\u179F\u17D2\u178F\u17D2\u179A\u17B8"))
        .containsExactly("\u179F\u17D2\u178F\u17D2\u179A\u17B8");
    assertThat(clusters("\u0915\u094D\u200D\u0937\u093F")).hasSize(1);
    assertThat(clusters("\u1000\u1039\u1000")).hasSize(1);
  }

  @Test
  void partsACoengFromWhatIsNoLetter() {
    assertThat(clusters("\u1780\u17D2 x")).containsExactly("\u1780\u17D2", " ", "x");
  }

  @Test
  void keepsEmojiSequencesInOneCluster() {
    assertThat(clusters("a" + FAMILY + FAMILY)).containsExactly("a", FAMILY, FAMILY);
    assertThat(clusters("\uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDEB\uD83C\uDDF7")).hasSize(2);
  }

  @Test
  void countsLettersThatAnEmojiSelectorFollowsAsLetters() {
    String stacked = "\u1780\u17D2\u179A\u17D2\u1798";

    assertThat(Width.of(stacked + "\uFE0F")).isEqualTo(Width.of(stacked)).isEqualTo(3);
    assertThat(Width.of("\u2764\uFE0F")).isEqualTo(2);
  }

  @Test
  void partsNoLetterFromACoeng() {
    assertThat(clusters("\u1780\u17D2n \u17D2")).containsExactly("\u1780\u17D2n", " \u17D2");
  }

  @Test
  void cutsWhatDoesNotFit() {
    assertThat(Width.cut("abcdef", 6)).isEqualTo("abcdef");
    assertThat(Width.cut("abcdef", 5)).isEqualTo("abcd\u2026");
    assertThat(Width.cut("abcdef", 1)).isEqualTo("\u2026");
    assertThat(Width.cut("abcdef", 0)).isEmpty();
  }

  @Test
  void cutsBeforeAClusterThatDoesNotFit() {
    assertThat(Width.cut("\u5E02\u5834\u306F", 4)).isEqualTo("\u5E02\u2026");
    assertThat(Width.cut("ab" + FAMILY + "c", 4)).isEqualTo("ab\u2026");
    assertThat(Width.cut("ab" + FAMILY + "cd", 5)).isEqualTo("ab" + FAMILY + "\u2026");
    assertThat(Width.cut("a" + KHMER + "b", 3)).isEqualTo("a\u2026");
  }

  private static List<String> clusters(String text) {
    Clusters clusters = new Clusters(text);
    List<String> all = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = clusters.end(at);
      all.add(text.substring(at, end));
      at = end;
    }
    return all;
  }
}
