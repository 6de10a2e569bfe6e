package org.claimdesk.terminal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Standard output on the terminal where progress is shown too, which gives way to it. */
final class SharedTerminal extends FilterWriter {

  private final ProgressLine progress;
  private char last = '\n';

  private SharedTerminal(Writer out, ProgressLine progress) {
    super(out);
    this.progress = progress;
  }

  static Writer of(Writer out, ProgressLine progress) {
    SharedTerminal shared = new SharedTerminal(out, progress);
    progress.showOnlyWhere(shared::beginsALine);
    return shared;
  }

  /** What was written so far is shown then, so that progress comes below it. */
  private boolean beginsALine() {
    try {
      super.flush();
      return last == '\n';
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void write(int ch) throws IOException {
    progress.erase();
    super.write(ch);
    last = (char) ch;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    progress.erase();
    super.write(text, from, length);
    last = length == 0 ? last : text[from + length - 1];
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    progress.erase();
    super.write(text, from, length);
    last = length == 0 ? last : text.charAt(from + length - 1);
  }
}
