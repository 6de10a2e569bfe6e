package org.claimdesk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VisibleWriterTest {

  private static String visible(String... parts) throws IOException {
    StringWriter out = new StringWriter();
    VisibleWriter writer = new VisibleWriter(out);
    for (String part : parts) {
      writer.write(part);
    }
    writer.finish();
    return out.toString();
  }

  @Test
  void keepsLinesTabsAndLettersOfAllScripts() throws IOException {
    String text = "a\tb\n\u0639\u200F \u1781\u17D2 \uD83D\uDE00 \u202Ex\u202C";

    assertThat(visible(text)).isEqualTo(text);
  }

  @Test
  void showsControlsAsMarks() throws IOException {
    assertThat(visible("\0\u001B[1m\u007F\u0085\rb\r\nc\r"))
        .isEqualTo("\u2400\u241B[1m\u2421&lt;U+0085&gt;\u240Db\nc\u240D");
  }

  @Test
  void replacesHalvesOfPairsThatHaveNoOtherHalf() throws IOException {
    assertThat(visible("\uD83Da", "\uDE00b", "\uD83D", "\uDE00", "\uD83D"))
        .isEqualTo("\uFFFDa\uFFFDb\uD83D\uDE00\uFFFD");
  }

  @Property
  void saysTheSameHoweverTheTextIsCut(@ForAll String one, @ForAll String other) throws IOException {
    assertThat(visible(one, other)).isEqualTo(visible(one + other));
  }
}
