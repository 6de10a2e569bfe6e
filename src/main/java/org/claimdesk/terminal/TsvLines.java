package org.claimdesk.terminal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Tab-separated rows, one line each: {@code \t}, {@code \n}, {@code \r} and {@code \\} stand for
 * tab, LF, CR and backslash, {@code \}{@code uXXXX} for whatever else a terminal acts on.
 */
final class TsvLines implements RowWriter {

  private final AnswerStream out;

  TsvLines(AnswerStream out) {
    this.out = out;
  }

  @Override
  public void row(List<String> cells) {
    out.line(cells.stream().map(TsvLines::cell).collect(Collectors.joining("\t")));
  }

  private static String cell(String text) {
    int first = 0;
    while (first < text.length() && !needsEscape(text, first)) {
      first++;
    }
    return first == text.length() ? text : escaped(text, first);
  }

  private static String escaped(String text, int first) {
    StringBuilder cell = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int at = first; at < text.length(); at++) {
      char ch = text.charAt(at);
      cell.append(needsEscape(text, at) ? escape(ch) : String.valueOf(ch));
    }
    return cell.toString();
  }

  private static boolean needsEscape(String text, int at) {
    return text.charAt(at) == '\\' || VisibleText.acts(text, at);
  }

  private static String escape(char ch) {
    return switch (ch) {
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\\' -> "\\\\";
      default -> String.format("\\u%04X", (int) ch);
    };
  }
}
