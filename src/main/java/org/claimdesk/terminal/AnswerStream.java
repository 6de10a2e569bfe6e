package org.claimdesk.terminal;

import java.io.IOException;
import java.io.Writer;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/**
 * Standard output. A write that fails throws {@link ClosedPipe} where the reader has gone, and a
 * {@link ProblemException} otherwise, for example on a full disk.
 */
final class AnswerStream extends Writer {

  private final Writer out;

  AnswerStream(Writer out) {
    this.out = out;
  }

  void line(String text) {
    write(text);
    write("\n");
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int from, int length) {
    attempt(() -> out.write(text, from, length));
  }

  @Override
  public void write(int ch) {
    attempt(() -> out.write(ch));
  }

  @Override
  public void write(char[] text, int from, int length) {
    attempt(() -> out.write(text, from, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  @Override
  public void close() {
    flush();
  }

  private interface Write {
    void run() throws IOException;
  }

  private static void attempt(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      if (ClosedPipe.explains(e)) {
        throw new ClosedPipe(e);
      }
      throw new ProblemException(
          Problem.of(
              "the answer cannot be written: " + e.getMessage(),
              "make room, or send standard output elsewhere"),
          e);
    }
  }
}
