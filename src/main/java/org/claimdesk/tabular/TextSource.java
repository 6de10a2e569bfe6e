package org.claimdesk.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** An input as text, from its beginning, as often as asked for. */
record TextSource(TabularInput input, TextEncoding encoding) {

  private static final int HEAD_BYTES = 8192;

  /** More NULs than this share of the beginning and the file is no text. */
  private static final int NUL_SHARE = 4;

  static TextSource of(TabularInput input) {
    try (InputStream bytes = input.open()) {
      byte[] head = bytes.readNBytes(HEAD_BYTES);
      TextEncoding encoding = TextEncoding.of(head);
      requireText(input.name(), head);
      TextSource text = new TextSource(input, encoding);
      requireText(input.name(), text.prefix(HEAD_BYTES));
      return text;
    } catch (IOException failure) {
      throw ReadFailure.of(input.name(), failure);
    }
  }

  String name() {
    return input.name();
  }

  Reader open() throws IOException {
    return new InputStreamReader(openBytes(), encoding.decoder());
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

  private static void requireText(String name, byte[] head) {
    BinaryFormat.of(head)
        .ifPresent(
            format -> {
              throw notText(name, "this is " + format.description() + ", not CSV text");
            });
    if (TextEncoding.of(head).markLength() == 0) {
      int nuls = 0;
      for (byte value : head) {
        nuls += value == 0 ? 1 : 0;
      }
      requireFewNuls(name, nuls, head.length);
    }
  }

  private static void requireText(String name, String beginning) {
    int nuls = (int) beginning.chars().filter(character -> character == 0).count();
    requireFewNuls(name, nuls, beginning.length());
  }

  private static void requireFewNuls(String name, int nuls, int length) {
    if (nuls * NUL_SHARE > length) {
      throw notText(name, "this is a binary file, or text in an encoding that is not known here");
    }
  }

  private static ProblemException notText(String name, String what) {
    return new ProblemException(
        Problem.at(
            Location.of(name), what, "save it as CSV with the encoding UTF-8 and read that file"));
  }
}
