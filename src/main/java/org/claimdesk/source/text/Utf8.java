package org.claimdesk.source.text;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How well bytes do as UTF-8. */
final class Utf8 {

  private static final char DAMAGE = '\uFFFD';

  private final byte[] bytes;
  private final String text;
  private final long damaged;
  private final long beyondAscii;

  Utf8(byte[] bytes) {
    this.bytes = bytes;
    this.text = new String(bytes, UTF_8);
    this.damaged = text.chars().filter(each -> each == DAMAGE).count();
    this.beyondAscii = text.chars().filter(each -> each > 0x7F).count() - damaged;
  }

  byte[] bytes() {
    return bytes;
  }

  String text() {
    return text;
  }

  /** The places that are not UTF-8. */
  long damaged() {
    return damaged;
  }

  /**
   * A text that was cut within a character, or has a few bad bytes, is UTF-8 still: text of another
   * encoding is hardly ever right by chance.
   */
  boolean isUtf8() {
    return damaged == 0 || damaged * 2 <= beyondAscii;
  }

  /** Whether nothing else is likely. */
  boolean isSure() {
    return damaged == 0 && beyondAscii > 0;
  }
}
