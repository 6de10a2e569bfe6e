package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

  @Test
  void leavesATextThatFits() {
    assertThat(wrapped("one two", 7)).containsExactly("one two");
    assertThat(wrapped("", 7)).containsExactly("");
  }

  @Test
  void breaksAtBlanks() {
    assertThat(wrapped("one two three four", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void fillsALineToItsLastColumn() {
    assertThat(wrapped("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void leavesOutTheBlanksAtABreakAndKeepsOthers() {
    assertThat(wrapped("one  two    three", 9)).containsExactly("one  two", "three");
  }

  @Test
  void leavesOutTheBlanksThatHangOverAtTheEnd() {
    assertThat(wrapped("one two three \u200B", 5)).containsExactly("one", "two", "three");
    assertThat(wrapped("one two ", 7)).containsExactly("one two");
    assertThat(wrapped("one two ", 8)).containsExactly("one two ");
  }

  @Test
  void partsAWordThatIsLongerThanALine() {
    assertThat(wrapped("a 123456789 b", 4)).containsExactly("a", "1234", "5678", "9 b");
  }

  @Test
  void breaksBetweenCjkCharactersButNotBeforeTheirFullStop() {
    assertThat(wrapped("\u5E02\u5834\u306F\u65E5\u66DC\u3002", 6))
        .containsExactly("\u5E02\u5834\u306F", "\u65E5\u66DC\u3002");
    assertThat(wrapped("\u5E02\u5834\u3002", 4)).containsExactly("\u5E02", "\u5834\u3002");
  }

  @Test
  void breaksKhmerAtZeroWidthSpaces() {
    assertThat(wrapped("\u1795\u17D2\u179F\u17B6\u179A\u200B\u1793\u17C1\u17C7", 5))
        .containsExactly("\u1795\u17D2\u179F\u17B6\u179A", "\u1793\u17C1\u17C7");
  }

  @Test
  void partsKhmerWithoutSpacesBetweenClusters() {
    String stacked = "\u1795\u17D2\u179F";

    assertThat(wrapped(stacked.repeat(3), 5)).containsExactly(stacked.repeat(2), stacked);
    assertThat(wrapped(stacked.repeat(3), 3)).containsExactly(stacked, stacked, stacked);
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    Paragraph.wrap(text, width, lines::add);
    return lines;
  }
}
