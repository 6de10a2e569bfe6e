package org.claimdesk.terminal;

import java.io.IOException;
import java.io.Writer;

/** Passes text on line by line, with what a terminal would act on shown as a mark. */
final class VisibleWriter extends Writer {

  private final Writer out;
  private final StringBuilder line = new StringBuilder();

  VisibleWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int at = from; at < from + length; at++) {
      line.append(text[at]);
      if (text[at] == '\n') {
        passOn();
      }
    }
  }

  private void passOn() throws IOException {
    out.write(VisibleText.lines(line.toString()));
    line.setLength(0);
  }

  @Override
  public void flush() throws IOException {
    passOn();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
