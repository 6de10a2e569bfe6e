package org.claimdesk.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;

/** An input as text, from its beginning, as often as asked for. */
record TextSource(TabularInput input, TextEncoding encoding) {

  private static final int HEAD_BYTES = 1 << 16;

  /**
   * @throws ProblemException if it is no text, or another kind of text than rows and columns
   */
  static TextSource of(TabularInput input, Optional<Charset> asked) {
    try (InputStream bytes = input.open()) {
      byte[] head = bytes.readNBytes(HEAD_BYTES);
      ForeignFormat.requireNoneIn(input.name(), head);
      TextSource text = new TextSource(input, EncodingDetector.detect(input, head, asked));
      ForeignFormat.requireNoneIn(input.name(), text.prefix(HEAD_BYTES), text.encoding().guessed());
      return text;
    } catch (IOException failure) {
      throw ReadFailure.of(input.name(), failure);
    }
  }

  String name() {
    return input.name();
  }

  Reader open() throws IOException {
    return encoding.reader(openBytes());
  }

  InputStream openBytes() throws IOException {
    InputStream bytes = input.open();
    bytes.skipNBytes(encoding.markLength());
    return bytes;
  }

  /** The beginning of the text, at most so many characters. */
  String prefix(int characters) {
    char[] buffer = new char[characters];
    int filled = 0;
    try (Reader reader = open()) {
      int read;
      while (filled < characters && (read = reader.read(buffer, filled, characters - filled)) > 0) {
        filled += read;
      }
    } catch (IOException failure) {
      throw failure(failure);
    }
    return new String(buffer, 0, filled);
  }

  /** What to tell when reading this text failed. */
  ProblemException failure(IOException failure) {
    return failure instanceof CharacterCodingException
        ? MalformedText.locate(this)
        : ReadFailure.of(name(), failure);
  }
}
