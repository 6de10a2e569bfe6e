package org.claimdesk.terminal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;

/** Reads the commands of a script one by one, each as soon as its line has come. */
final class ScriptReader {

  private static final int LONGEST_LINE = 16 * 1024 * 1024;

  private final InputStream bytes;
  private int number;
  private boolean skipLineFeed;

  ScriptReader(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes);
  }

  /** The number of the last line read, counted from 1. */
  int number() {
    return number;
  }

  /**
   * The next command, without its indentation; comments and blank lines are passed over.
   *
   * @throws ProblemException if the line is not UTF-8; the next call goes on after it
   * @throws UncheckedIOException if there is no reading on
   */
  Optional<ScriptLine> next() {
    Optional<String> line = physicalLine();
    while (line.isPresent()) {
      String text = line.get();
      if (isCommand(text)) {
        return Optional.of(joined(text));
      }
      line = physicalLine();
    }
    return Optional.empty();
  }

  /** Whether a line says anything: it is neither blank nor a comment. */
  static boolean isCommand(String line) {
    String text = line.strip();
    return !text.isEmpty() && !text.startsWith("#") && !text.startsWith("//");
  }

  private ScriptLine joined(String first) {
    int begins = number;
    StringBuilder text = new StringBuilder(first);
    while (goesOn(text)) {
      text.setLength(text.length() - 1);
      Optional<String> more = physicalLine();
      if (more.isEmpty()) {
        break;
      }
      text.append(more.get());
    }
    return new ScriptLine(begins, text.toString());
  }

  private static boolean goesOn(CharSequence text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '\\' && Tokenizer.isBlank(text.charAt(last - 1));
  }

  private Optional<String> physicalLine() {
    try {
      Optional<byte[]> line = bytesOfLine();
      return line.isEmpty() ? Optional.empty() : Optional.of(decoded(line.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<byte[]> bytesOfLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = bytes.read();
    if (next == '\n' && skipLineFeed) {
      next = bytes.read();
    }
    skipLineFeed = false;
    if (next < 0) {
      return Optional.empty();
    }
    number++;
    boolean tooLong = false;
    while (next >= 0 && next != '\n' && next != '\r') {
      tooLong |= line.size() == LONGEST_LINE;
      if (!tooLong) {
        line.write(next);
      }
      next = bytes.read();
    }
    skipLineFeed = next == '\r';
    if (tooLong) {
      throw refused("is longer than any command", "see whether the file is a script");
    }
    return Optional.of(line.toByteArray());
  }

  private String decoded(byte[] line) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refused("is not UTF-8 text", "save the script as UTF-8");
    }
  }

  private static ProblemException refused(String what, String remedy) {
    return ProblemException.of("this line " + what, remedy);
  }
}
