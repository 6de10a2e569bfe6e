package org.claimdesk.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** An input as text in UTF-8, from its beginning, as often as asked for. */
public record Utf8Text(TabularInput input) {

  private static final int BYTES = 1 << 16;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /**
   * The text after its byte-order mark, if it has one; what is no UTF-8 ends it with a {@link
   * java.nio.charset.CharacterCodingException}.
   */
  public LineNumberReader open() throws IOException {
    LineNumberReader text =
        new LineNumberReader(new InputStreamReader(input.open(), UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /** The first character that is no white space, or -1. */
  public int firstSign() throws IOException {
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
  public void require() throws IOException {
    CharsetDecoder decoder = UTF_8.newDecoder();
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
