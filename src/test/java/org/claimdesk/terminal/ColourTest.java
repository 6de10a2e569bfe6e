package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColourTest {

  private static final Map<String, String> XTERM = Map.of("TERM", "xterm");

  @Test
  void allowsColourOnATerminal() {
    assertThat(Colour.allowed(true, false, XTERM)).isTrue();
    assertThat(Colour.allowed(true, false, Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
  }

  @Test
  void refusesColourInAPipe() {
    assertThat(Colour.allowed(false, false, XTERM)).isFalse();
  }

  @Test
  void heedsWhoeverAsksForNone() {
    assertThat(Colour.allowed(true, true, XTERM)).isFalse();
    assertThat(Colour.allowed(true, false, Map.of("TERM", "xterm", "NO_COLOR", "0"))).isFalse();
  }

  @Test
  void refusesColourOnTerminalsThatKnowNone() {
    assertThat(Colour.allowed(true, false, Map.of("TERM", "dumb"))).isFalse();
    assertThat(Colour.allowed(true, false, Map.of("TERM", ""))).isFalse();
    assertThat(Colour.allowed(true, false, Map.of())).isFalse();
  }
}
