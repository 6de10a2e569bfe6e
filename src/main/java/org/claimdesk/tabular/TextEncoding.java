package org.claimdesk.tabular;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;

/**
 * How a file's bytes become text.
 *
 * @param markLength the bytes of the byte-order mark, which is no part of the text
 * @param guessed whether it was taken because nothing else fits
 */
record TextEncoding(Charset charset, int markLength, boolean guessed) {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static TextEncoding found(Charset charset) {
    return new TextEncoding(charset, 0, false);
  }

  /** What the byte-order mark says, if there is one. */
  static Optional<TextEncoding> marked(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new TextEncoding(UTF_8, 3, false));
    }
    if (begins(head, 0xFF, 0xFE)) {
      return Optional.of(new TextEncoding(UTF_16LE, 2, false));
    }
    if (begins(head, 0xFE, 0xFF)) {
      return Optional.of(new TextEncoding(UTF_16BE, 2, false));
    }
    return Optional.empty();
  }

  /**
   * The encoding that a user means by a name, of those that Java knows.
   *
   * @throws ProblemException if it is none
   */
  static Charset named(String typed) {
    try {
      return Charset.forName(typed.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw ProblemException.of(
          "\"" + typed + "\" is no encoding that is known here",
          "for example utf-8, utf-16le, windows-1252, windows-1251, iso-8859-15, shift_jis, gb18030");
    }
  }

  /** What a user says that it is; a mark is no part of the text, whatever it says. */
  static TextEncoding asked(Charset charset, Optional<TextEncoding> marked) {
    return new TextEncoding(charset, marked.map(TextEncoding::markLength).orElse(0), false);
  }

  /** The text of these bytes; bytes that are no text stop it rather than being replaced. */
  Reader reader(InputStream bytes) {
    return charset.equals(WINDOWS_1252)
        ? new Windows1252Reader(bytes)
        : new InputStreamReader(bytes, decoder());
  }

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
