package org.claimdesk.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.problem.ProblemException;

/**
 * An input as text, from its beginning, as often as asked for.
 *
 * @param declared the delimiter that a first line {@code sep=;} declares, as Excel reads and writes
 *     it; the line itself is read as an empty one
 */
record TextSource(TabularInput input, TextEncoding encoding, Optional<Character> declared) {

  private static final int HEAD_BYTES = 1 << 16;
  private static final int DECLARED = "sep=;\n".length();
  private static final Pattern DECLARATION = Pattern.compile("sep=([,;\t|])[\r\n]");

  /**
   * @throws ProblemException if it is no text, or another kind of text than rows and columns
   */
  static TextSource of(TabularInput input, Optional<Charset> asked) {
    try (InputStream bytes = input.open()) {
      byte[] head = bytes.readNBytes(HEAD_BYTES);
      ForeignFormat.requireNoneIn(input.name(), head);
      TextSource text =
          new TextSource(input, EncodingDetector.detect(input, head, asked), Optional.empty());
      ForeignFormat.requireNoneIn(input.name(), text.prefix(HEAD_BYTES), text.encoding().guessed());
      return text.withDeclaration();
    } catch (IOException failure) {
      throw ReadFailure.of(input.name(), failure);
    }
  }

  private TextSource withDeclaration() {
    Matcher declaration = DECLARATION.matcher(prefix(DECLARED));
    return declaration.lookingAt()
        ? new TextSource(input, encoding, Optional.of(declaration.group(1).charAt(0)))
        : this;
  }

  /** The same input as text of another encoding. */
  TextSource as(TextEncoding other) {
    return new TextSource(input, other, declared);
  }

  String name() {
    return input.name();
  }

  Reader open() throws IOException {
    Reader text = encoding.reader(openBytes());
    if (declared.isPresent()) {
      text.skip(DECLARED - 1);
    }
    return text;
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
