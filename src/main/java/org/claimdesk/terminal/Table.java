package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.terminal.Listing.Align;
import org.claimdesk.terminal.TableLayout.Lane;

/**
 * Rows under a header, in columns parted by two blanks. The widths come from the first rows; no
 * line is wider than the screen, where there is one.
 */
final class Table implements RowWriter {

  private static final int LOOK_AHEAD = 200;

  private final List<Align> aligns;
  private final ScreenOptions options;
  private final Consumer<String> out;
  private final int screen;
  private final List<List<String>> ahead = new ArrayList<>();
  private List<String> header = List.of();
  private List<Lane> lanes = List.of();

  Table(List<Align> aligns, ScreenOptions options, Consumer<String> out) {
    this.aligns = aligns;
    this.options = options;
    this.out = out;
    this.screen = options.outIsTerminal() ? options.width() : TableLayout.UNLIMITED;
  }

  @Override
  public void row(List<String> cells) {
    List<String> shown = cells.stream().map(this::prepared).toList();
    if (!lanes.isEmpty()) {
      write(shown);
    } else if (header.isEmpty()) {
      header = shown;
    } else {
      ahead.add(shown);
      if (ahead.size() == LOOK_AHEAD) {
        writeAhead();
      }
    }
  }

  /** Writes what was held back; a table without rows is nothing at all. */
  @Override
  public void end() {
    if (!ahead.isEmpty()) {
      writeAhead();
    }
  }

  private String prepared(String cell) {
    String visible = VisibleText.of(cell).stripTrailing();
    return screen == TableLayout.UNLIMITED ? visible : Width.cut(visible, screen);
  }

  private void writeAhead() {
    lanes = TableLayout.of(aligns, naturalWidths(), screen);
    write(header);
    ahead.forEach(this::write);
    ahead.clear();
  }

  private int[] naturalWidths() {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Width.of(header.get(i));
      for (List<String> cells : ahead) {
        widths[i] = Math.max(widths[i], Width.of(cells.get(i)));
      }
    }
    return widths;
  }

  private void write(List<String> cells) {
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int i = 0; i < cells.size(); i++) {
      Lane lane = lanes.get(i);
      int start = Math.max(lane.start(), i == 0 ? 0 : used + TableLayout.GAP);
      if (start >= screen) {
        break;
      }
      String shown = Width.cut(cells.get(i), room(lane, start));
      if (!shown.isEmpty()) {
        int columns = Width.of(shown);
        int from = lane.right() ? Math.max(start, lane.end() - columns) : start;
        line.append(" ".repeat(from - used)).append(dressed(cells, i, shown));
        used = from + columns;
      }
    }
    out.accept(line.toString());
  }

  private int room(Lane lane, int start) {
    return Math.min(lane.cut() ? Math.max(1, lane.end() - start) : screen, screen - start);
  }

  private String dressed(List<String> cells, int column, String shown) {
    String isolated = options.outIsTerminal() ? Isolate.around(shown) : shown;
    return options.colour() ? ink(cells, column).on(isolated) : isolated;
  }

  private Ink ink(List<String> cells, int column) {
    if (cells == header) {
      return Ink.BOLD;
    }
    return header.get(column).endsWith("verdict")
        ? options.verdicts().of(cells.get(column))
        : Ink.PLAIN;
  }
}
