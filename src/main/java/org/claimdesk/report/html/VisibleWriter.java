package org.claimdesk.report.html;

import java.io.IOException;
import java.io.Writer;
import org.claimdesk.problem.ControlMark;

/**
 * Shows what a page may not hold as a mark: controls, and halves of surrogate pairs. Everything of
 * a page goes through it, so that no text can be forgotten.
 */
final class VisibleWriter extends Writer {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char NOTHING = '\0';

  private final Writer out;

  /** A character whose meaning depends on the next one: a CR, or the first half of a pair. */
  private char waiting = NOTHING;

  VisibleWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int start, int length) throws IOException {
    int plain = start;
    for (int at = start; at < start + length; at++) {
      if (waiting != NOTHING || isSpecial(text[at])) {
        out.write(text, plain, at - plain);
        take(text[at]);
        plain = at + 1;
      }
    }
    out.write(text, plain, start + length - plain);
  }

  private static boolean isSpecial(char c) {
    return c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F || Character.isSurrogate(c);
  }

  private void take(char c) throws IOException {
    char before = waiting;
    waiting = NOTHING;
    if (Character.isHighSurrogate(before) && Character.isLowSurrogate(c)) {
      out.write(new char[] {before, c});
      return;
    }
    if (before != NOTHING && !(before == '\r' && c == '\n')) {
      out.write(mark(before));
    }
    if (c == '\r' || Character.isHighSurrogate(c)) {
      waiting = c;
    } else {
      out.write(isSpecial(c) ? mark(c) : String.valueOf(c));
    }
  }

  /** The text around it is escaped already. */
  private static String mark(char c) {
    return Character.isSurrogate(c)
        ? String.valueOf(REPLACEMENT)
        : ControlMark.of(c).replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Writes what waits for a character that will not come. */
  void finish() throws IOException {
    if (waiting != NOTHING) {
      out.write(mark(waiting));
      waiting = NOTHING;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** The page ends, and what it is written to may go on. */
  @Override
  public void close() throws IOException {
    finish();
    flush();
  }
}
