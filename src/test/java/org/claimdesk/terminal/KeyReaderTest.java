package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.terminal.KeyReader.Move;
import org.claimdesk.terminal.KeyReader.Pressed;
import org.jline.utils.NonBlocking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyReaderTest {

  private static KeyReader reading(String sent) {
    return new KeyReader(NonBlocking.nonBlocking("keys", new StringReader(sent)));
  }

  /** All keys up to the end of input. */
  private static List<Key> keys(String sent) {
    KeyReader reader = reading(sent);
    List<Key> keys = new ArrayList<>();
    do {
      keys.add(reader.next(() -> false).key());
    } while (keys.get(keys.size() - 1).kind() != Key.Kind.END);
    return keys.subList(0, keys.size() - 1);
  }

  private static Pressed first(String sent) {
    return reading(sent).next(() -> false);
  }

  @Test
  void takesEachLetterForAKey() {
    assertThat(keys("tN>?ក😀"))
        .extracting(Key::text)
        .containsExactly("t", "N", ">", "?", "ក", "😀");
  }

  @Test
  void knowsKeysWithoutALetter() {
    assertThat(first("\r").key().kind()).isEqualTo(Key.Kind.ENTER);
    assertThat(first("\t").key().kind()).isEqualTo(Key.Kind.TAB);
    assertThat(first("\u0003").key().kind()).isEqualTo(Key.Kind.STOPPED);
    assertThat(first("\u0004").key().kind()).isEqualTo(Key.Kind.END);
    assertThat(first("").key().kind()).isEqualTo(Key.Kind.END);
    assertThat(first("\u007f").key().kind()).isEqualTo(Key.Kind.OTHER);
  }

  @Test
  void scrollsWithArrowsAndPages() {
    assertThat(first("\u001b[A").move()).isEqualTo(Move.LINE_UP);
    assertThat(first("\u001bOB").move()).isEqualTo(Move.LINE_DOWN);
    assertThat(first("\u001b[5~").move()).isEqualTo(Move.PAGE_UP);
    assertThat(first("\u001b[6~").move()).isEqualTo(Move.PAGE_DOWN);
    assertThat(first(" ").move()).isEqualTo(Move.PAGE_DOWN);
    assertThat(first("\f").move()).isEqualTo(Move.REDRAW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[D",
        "\u001b[1;5C",
        "\u001b[15~",
        "\u001bOP",
        "\u001bt",
        "\u001b[<0;10;5M",
        "\u001b[200~true false\nq\u001b[201~",
        "\u001b[200~\u001b[200~t\u001b[201~"
      })
  void takesNoPartOfASequenceOrOfWhatIsPastedForAKey(String sent) {
    assertThat(keys(sent + "t")).containsExactly(Key.of(Key.Kind.OTHER), Key.typed("t"));
  }

  @Test
  void endsWhereASequenceIsNeverEnded() {
    assertThat(keys("\u001b[" + "1;".repeat(200))).extracting(Key::kind).contains(Key.Kind.OTHER);
    assertThat(keys("\u001b[200~pasted and gone")).isEmpty();
  }

  @Test
  void drawsAnewWhenSomethingElseHappened() {
    assertThat(reading("t").next(() -> true).move()).isEqualTo(Move.REDRAW);
  }
}
