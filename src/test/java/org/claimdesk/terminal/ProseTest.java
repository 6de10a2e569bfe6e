package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

  private final List<String> lines = new ArrayList<>();

  @Test
  void wrapsUnderTheTextAfterItsLabel() {
    terminal(30).line("claimant  The head of the market office");

    assertThat(lines).containsExactly("claimant  The head of the", "          market office");
  }

  @Test
  void wrapsUnderTheIndent() {
    terminal(24).line("  Nine farmers sold out before noon.");

    assertThat(lines).containsExactly("  Nine farmers sold out", "  before noon.");
  }

  @Test
  void keepsLineBreaksUnderTheLabel() {
    terminal(40).lines("quote  First line\n\nsecond line");

    assertThat(lines).containsExactly("quote  First line", "", "       second line");
  }

  @Test
  void keepsOneLineOne() {
    terminal(40).line("First line\nsecond line");

    assertThat(lines).containsExactly("First line\u23CEsecond line");
  }

  @Test
  void takesNoLabelWhereTheScreenIsTooNarrowForIt() {
    terminal(16).line("claimant  The market office");

    assertThat(lines).containsExactly("claimant  The", "market office");
  }

  @Test
  void wrapsNothingInAPipe() {
    String text = "claimant  " + "The market office ".repeat(40) + "said so";

    Prose.inPipe(lines::add).line(text);

    assertThat(lines).containsExactly(text);
  }

  @Test
  void isolatesRightToLeftTextOnATerminalOnly() {
    String text = "claimant  \u05D0\u05D1 12";

    terminal(40).line(text);
    Prose.inPipe(lines::add).line(text);

    assertThat(lines).containsExactly("claimant  \u2068\u05D0\u05D1 12\u2069", text);
  }

  @Test
  void coloursAVerdictAfterItsLabel() {
    Prose.onTerminal(40, Shown::ink, lines::add).line("verdict  false (Pants on fire)");
    Prose.onTerminal(40, Shown::ink, lines::add).line("claim    false (Pants on fire)");

    assertThat(lines)
        .containsExactly(
            "verdict  \u001B[31mfalse\u001B[0m (Pants on fire)", "claim    false (Pants on fire)");
  }

  private Prose terminal(int width) {
    return Prose.onTerminal(width, Prose.UNCOLOURED, lines::add);
  }
}
