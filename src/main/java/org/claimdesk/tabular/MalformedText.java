package org.claimdesk.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** Finds the line with the bytes that are no text, by reading the input once more. */
final class MalformedText {

  private static final int BUFFER = 8192;

  private final LineCounter lines = new LineCounter();
  private final CharBuffer decoded = CharBuffer.allocate(BUFFER);
  private final CharsetDecoder decoder;

  private MalformedText(CharsetDecoder decoder) {
    this.decoder = decoder;
  }

  static ProblemException locate(TextSource text) {
    return new ProblemException(
        Problem.at(
            Location.of(text.name(), lineIn(text)),
            "this line has bytes that are not valid " + text.encoding().charset().name(),
            "save the file with the encoding UTF-8; load takes --encoding, too"));
  }

  /** The first line with bytes that are no text in the encoding. */
  static int lineIn(TextSource text) {
    try (InputStream bytes = text.openBytes()) {
      return new MalformedText(text.encoding().decoder()).lineOfFault(bytes);
    } catch (IOException failure) {
      throw ReadFailure.of(text.name(), failure);
    }
  }

  private int lineOfFault(InputStream bytes) throws IOException {
    ByteBuffer encoded = ByteBuffer.allocate(BUFFER);
    boolean atEnd = false;
    boolean faulty = false;
    while (!faulty && !atEnd) {
      int read = bytes.readNBytes(encoded.array(), encoded.position(), encoded.remaining());
      atEnd = read < encoded.remaining();
      encoded.position(encoded.position() + read).flip();
      faulty = decode(encoded, atEnd).isError();
      encoded.compact();
    }
    return lines.line();
  }

  private CoderResult decode(ByteBuffer encoded, boolean atEnd) {
    CoderResult result;
    do {
      result = decoder.decode(encoded, decoded, atEnd);
      decoded.flip();
      while (decoded.hasRemaining()) {
        lines.accept(decoded.get());
      }
      decoded.clear();
    } while (result.isOverflow());
    return result;
  }
}
