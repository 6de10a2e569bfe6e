package org.claimdesk.terminal;

import org.jline.reader.LineReader;
import org.jline.reader.impl.DefaultHighlighter;
import org.jline.utils.AttributedString;
import org.jline.utils.WCWidth;

/**
 * The typed line with its combining marks, which JLine's own highlighter leaves out. A line that
 * has none is JLine's to show, selection and search included.
 */
final class WholeLetters extends DefaultHighlighter {

  @Override
  public AttributedString highlight(LineReader reader, String line) {
    boolean marked = line.codePoints().anyMatch(letter -> WCWidth.wcwidth(letter) == 0);
    return marked ? new AttributedString(VisibleText.lines(line)) : super.highlight(reader, line);
  }
}
