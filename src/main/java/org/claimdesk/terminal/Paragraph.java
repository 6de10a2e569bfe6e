package org.claimdesk.terminal;

import java.util.function.Consumer;

/**
 * Breaks one text into lines that fit: at blanks and zero-width spaces, between CJK characters, and
 * where nothing else helps between any two clusters. Blanks at a break are left out.
 */
final class Paragraph {

  private static final String BLANKS = " \u200B\u3000";
  private static final int NOWHERE = -1;

  private final String text;
  private final int width;
  private final Consumer<String> lines;
  private int lineStart;
  private int columns;
  private int lineEnd = NOWHERE;
  private int nextStart;
  private int nextColumns;

  private Paragraph(String text, int width, Consumer<String> lines) {
    this.text = text;
    this.width = width;
    this.lines = lines;
  }

  /**
   * Hands over the lines of the text, at least one.
   *
   * @param text without line breaks
   * @param width in columns, at least 2
   */
  static void wrap(String text, int width, Consumer<String> lines) {
    if (text.length() <= width && Width.upTo(text, width) <= width) {
      lines.accept(text);
    } else {
      new Paragraph(text, width, lines).wrap();
    }
  }

  private void wrap() {
    Clusters clusters = new Clusters(text);
    boolean afterBlank = false;
    for (int at = 0; at < text.length(); ) {
      int end = clusters.end(at);
      int own = Width.ofCluster(text, at, end);
      boolean blank = end == at + 1 && BLANKS.indexOf(text.charAt(at)) >= 0;
      if (blank) {
        mayBreak(afterBlank ? lineEnd : at, end, columns + own);
      } else {
        place(at, own, afterBlank);
      }
      columns += own;
      afterBlank = blank;
      at = end;
    }
    boolean blanksHangOver = afterBlank && columns > width;
    lines.accept(text.substring(lineStart, blanksHangOver ? lineEnd : text.length()));
  }

  private void place(int at, int own, boolean afterBlank) {
    if (!afterBlank && at > lineStart && partsBefore(at)) {
      mayBreak(at, at, columns);
    }
    while (columns + own > width && at > lineStart) {
      if (lineEnd == NOWHERE) {
        mayBreak(at, at, columns);
      }
      breakLine();
    }
  }

  private void mayBreak(int end, int next, int columnsBefore) {
    lineEnd = end;
    nextStart = next;
    nextColumns = columnsBefore;
  }

  private void breakLine() {
    if (lineEnd > lineStart) {
      lines.accept(text.substring(lineStart, lineEnd));
    }
    lineStart = nextStart;
    columns -= nextColumns;
    lineEnd = NOWHERE;
  }

  private boolean partsBefore(int at) {
    int before = text.codePointBefore(at);
    return isCjk(text.codePointAt(at)) && !opens(before)
        || isCjk(before) && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static boolean opens(int ch) {
    int type = Character.getType(ch);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  private static boolean isCjk(int ch) {
    Character.UnicodeScript script = Character.UnicodeScript.of(ch);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }
}
