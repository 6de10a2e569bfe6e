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
 * @param declaration the first line, if it is {@code sep=;} and declares the delimiter, as Excel
 *     reads and writes it; it is read as an empty one
 */
record TextSource(TabularInput input, TextEncoding encoding, Optional<String> declaration) {

  private static final int HEAD_BYTES = 1 << 16;
  private static final int DECLARED = "\"sep=;\"\n".length();
  private static final Pattern DECLARATION = Pattern.compile("(\"?)sep=([,;\t|])\\1(?=[\r\n])");

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
        ? new TextSource(input, encoding, Optional.of(declaration.group()))
        : this;
  }

  /** The delimiter that the text itself declares. */
  Optional<Character> declared() {
    return declaration.map(line -> line.charAt(line.indexOf('=') + 1));
  }

  /** The same input as text of another encoding. */
  TextSource as(TextEncoding other) {
    return new TextSource(input, other, declaration);
  }

  String name() {
    return input.name();
  }

  Reader open() throws IOException {
    Reader text = encoding.reader(openBytes());
    if (declaration.isPresent()) {
      text.skip(declaration.get().length());
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
