package org.claimdesk.claimreview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.TabularInput;

/** An input as text in UTF-8, from its beginning, as often as asked for. */
record ReviewText(TabularInput input) {

  private static final int BYTES = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The text after its byte-order mark, if it has one. */
  BufferedReader open() throws IOException {
    Reader utf8 = new InputStreamReader(input.open(), StandardCharsets.UTF_8);
    BufferedReader text = new BufferedReader(utf8, BYTES);
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /** The first character that is no blank, or -1. */
  int firstSign() throws IOException {
    try (Reader text = open()) {
      int sign = text.read();
      while (Character.isWhitespace(sign)) {
        sign = text.read();
      }
      return sign;
    }
  }

  /**
   * Reads it once, to see that it is UTF-8.
   *
   * @throws ProblemException naming the line where it is not
   */
  void requireUtf8() throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    CharBuffer signs = CharBuffer.allocate(BYTES);
    int line = 1;
    try (InputStream in = input.open()) {
      boolean end = false;
      while (!end) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result = decoder.decode(bytes, signs, end);
        bytes.compact();
        signs.flip();
        line += (int) signs.chars().filter(sign -> sign == '\n').count();
        signs.clear();
        if (result.isError()) {
          throw noText(line);
        }
      }
    }
  }

  private ProblemException noText(int line) {
    return new ProblemException(
        Problem.at(
            Location.of(input.name(), line), "this is no text in UTF-8", "save it as UTF-8"));
  }
}
