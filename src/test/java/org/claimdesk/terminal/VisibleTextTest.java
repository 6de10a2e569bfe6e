package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void leavesOrdinaryTextAlone() {
    String text = "Zo\u00EB says: 40 % \u2014 \u1780\u17D2\u1798\u17C2\u179A \uD83D\uDE80 \u2026";

    assertThat(VisibleText.of(text)).isSameAs(text);
  }

  @Test
  void showsControlsAsTheirPictures() {
    assertThat(VisibleText.of("a\u001B[2Jb\u0007\u0000\t\r\u007F"))
        .isEqualTo("a\u241B[2Jb\u2407\u2400\u2409\u240D\u2421");
  }

  @Test
  void namesTheControlsThatHaveNoPicture() {
    assertThat(VisibleText.of("\u009B31m\u0085")).isEqualTo("<U+009B>31m<U+0085>");
  }

  @Test
  void namesWhateverTurnsTheDirectionOfText() {
    assertThat(VisibleText.of("\u202Eelif\u202C\u2066\u2069"))
        .isEqualTo("<U+202E>elif<U+202C><U+2066><U+2069>");
  }

  @Test
  void keepsTheMarksThatArabicUses() {
    assertThat(VisibleText.of("\u200F(B2)\u200E")).isEqualTo("\u200F(B2)\u200E");
  }

  @Test
  void namesHalvesOfSurrogatePairs() {
    assertThat(VisibleText.of("\uD83Dx\uDE80\uD83D")).isEqualTo("<U+D83D>x<U+DE80><U+D83D>");
  }

  @Test
  void marksLineBreaksOnOneLine() {
    assertThat(VisibleText.of("a\nb\r\nc\u2028d")).isEqualTo("a\u23CEb\u23CEc<U+2028>d");
  }

  @Test
  void keepsLineBreaksWhereLinesAreShown() {
    assertThat(VisibleText.lines("a\nb\r\nc\rd")).isEqualTo("a\nb\nc\u240Dd");
  }
}
