package org.claimdesk.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.claimdesk.tabular.CsvWriter;

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
    StringBuilder text = new StringBuilder();
    try {
      new CsvWriter(text, ',', "").row(cells.stream().map(this::shown).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.line(text.toString());
  }

  private String shown(String cell) {
    return visible ? VisibleText.lines(cell) : cell;
  }
}
