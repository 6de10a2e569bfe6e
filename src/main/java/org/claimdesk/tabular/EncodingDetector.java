package org.claimdesk.tabular;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out how a file's bytes become text: by its byte-order mark; else UTF-8, if all of it is;
 * else UTF-16, by where its zero bytes stand; else windows-1252, which any bytes are.
 */
final class EncodingDetector {

  private static final int BUFFER = 1 << 16;

  /** In UTF-16 of Latin text at least this share of the pairs of bytes has a zero. */
  private static final double MANY = 0.3;

  /** And no more than this share has it in the other byte. */
  private static final double FEW = 0.02;

  private final TabularInput input;
  private final byte[] head;

  private EncodingDetector(TabularInput input, byte[] head) {
    this.input = input;
    this.head = head;
  }

  /**
   * @param head the file's first bytes
   * @param asked what the user says it is
   */
  static TextEncoding detect(TabularInput input, byte[] head, Optional<Charset> asked)
      throws IOException {
    EncodingDetector detector = new EncodingDetector(input, head);
    return asked.isPresent() ? detector.asked(asked.get()) : detector.found();
  }

  private TextEncoding asked(Charset charset) {
    Optional<TextEncoding> marked = TextEncoding.marked(head);
    if (charset.equals(StandardCharsets.UTF_16)) {
      return marked.orElseGet(() -> TextEncoding.found(byZeros(MANY).orElse(UTF_16BE)));
    }
    return TextEncoding.asked(charset, marked);
  }

  private TextEncoding found() throws IOException {
    Optional<TextEncoding> marked = TextEncoding.marked(head);
    if (marked.isPresent()) {
      return marked.get();
    }
    // UTF-16 of Latin text is valid UTF-8, too.
    Optional<Charset> latin = byZeros(MANY);
    if (latin.isPresent()) {
      return TextEncoding.found(latin.get());
    }
    if (isUtf8()) {
      return TextEncoding.found(UTF_8);
    }
    return byZeros(0)
        .filter(this::hasLineEnd)
        .map(TextEncoding::found)
        .orElseGet(() -> new TextEncoding(TextEncoding.WINDOWS_1252, 0, true));
  }

  /** The kind of UTF-16 whose upper bytes are zero where the others are not. */
  private Optional<Charset> byZeros(double atLeast) {
    int[] zeros = new int[2];
    for (int at = 0; at < head.length; at++) {
      zeros[at % 2] += head[at] == 0 ? 1 : 0;
    }
    double pairs = Math.max(1, head.length / 2);
    if (zeros[1] > zeros[0] && zeros[1] / pairs >= atLeast && zeros[0] / pairs <= FEW) {
      return Optional.of(UTF_16LE);
    }
    if (zeros[0] > zeros[1] && zeros[0] / pairs >= atLeast && zeros[1] / pairs <= FEW) {
      return Optional.of(UTF_16BE);
    }
    return Optional.empty();
  }

  /** A stray zero byte is no sign of UTF-16, a line end of two bytes is. */
  private boolean hasLineEnd(Charset charset) {
    int upper = charset.equals(UTF_16LE) ? 1 : 0;
    for (int pair = 0; pair + 1 < head.length; pair += 2) {
      byte lower = head[pair + 1 - upper];
      if (head[pair + upper] == 0 && (lower == '\n' || lower == '\r')) {
        return true;
      }
    }
    return false;
  }

  private boolean isUtf8() throws IOException {
    CharsetDecoder decoder = TextEncoding.found(UTF_8).decoder();
    ByteBuffer encoded = ByteBuffer.allocate(BUFFER);
    CharBuffer decoded = CharBuffer.allocate(BUFFER);
    try (InputStream bytes = input.open()) {
      int read = 0;
      while (read >= 0) {
        read = bytes.read(encoded.array(), encoded.position(), encoded.remaining());
        encoded.position(encoded.position() + Math.max(0, read)).flip();
        if (decoder.decode(encoded, decoded.clear(), read < 0).isError()) {
          return false;
        }
        encoded.compact();
      }
    }
    return true;
  }
}
