package org.claimdesk.tabular;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * How a file's bytes become text; the one place that decides it.
 *
 * @param markLength the bytes of the byte-order mark, which is no part of the text
 */
record TextEncoding(Charset charset, int markLength) {

  /** Decides by the byte-order mark; a file without one is UTF-8. */
  static TextEncoding of(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(UTF_8, 3);
    }
    if (begins(head, 0xFF, 0xFE)) {
      return new TextEncoding(UTF_16LE, 2);
    }
    if (begins(head, 0xFE, 0xFF)) {
      return new TextEncoding(UTF_16BE, 2);
    }
    return new TextEncoding(UTF_8, 0);
  }

  /** A decoder that stops at bytes that are no text, rather than replacing them. */
  CharsetDecoder decoder() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean begins(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int at = 0; at < mark.length; at++) {
      if (Byte.toUnsignedInt(head[at]) != mark[at]) {
        return false;
      }
    }
    return true;
  }
}
