package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class Utf8WriterTest {

  @Property(tries = 50)
  void writesWhatTheTextIsWhereverItIsParted(
      @ForAll String text, @ForAll @IntRange(min = 0, max = 3) int shift) throws IOException {
    String whole = "x".repeat(65_534 + shift) + "\uD83D\uDE00" + text;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Utf8Writer out = new Utf8Writer(bytes)) {
      for (int at = 0; at < whole.length(); at++) {
        out.write(whole.charAt(at));
      }
    }
    assertThat(bytes.toByteArray()).isEqualTo(whole.getBytes(StandardCharsets.UTF_8));
  }
}
