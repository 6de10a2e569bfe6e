package org.claimdesk.terminal;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated rows (RFC 4180, LF), quoted only where it is needed. */
final class CsvLines implements RowWriter {

  private final AnswerStream out;
  private final boolean visible;

  /**
   * @param visible whether to mark what a terminal acts on, rather than keep cells exact
   */
  CsvLines(AnswerStream out, boolean visible) {
    this.out = out;
    this.visible = visible;
  }

  @Override
  public void row(List<String> cells) {
    if (cells.size() == 1 && cells.get(0).isEmpty()) {
      out.line("\"\"");
    } else {
      out.line(cells.stream().map(this::cell).collect(Collectors.joining(",")));
    }
  }

  private String cell(String text) {
    String shown = visible ? VisibleText.lines(text) : text;
    boolean plain = shown.chars().noneMatch(ch -> ",\"\n\r".indexOf(ch) >= 0);
    return plain ? shown : '"' + shown.replace("\"", "\"\"") + '"';
  }
}
