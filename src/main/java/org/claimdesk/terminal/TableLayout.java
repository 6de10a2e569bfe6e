package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.claimdesk.terminal.Listing.Align;

/** Where the columns of a table stand: flexible ones give way first, the widest before others. */
final class TableLayout {

  static final int UNLIMITED = Integer.MAX_VALUE;
  static final int GAP = 2;

  private static final int LEAST_FLEXIBLE = 10;
  private static final int LEAST = 3;
  private static final int WIDEST_UNLIMITED = 60;

  /**
   * A column on the screen.
   *
   * @param end the column of the screen after its last
   * @param cut whether a longer cell is cut, rather than let the next cell begin later
   */
  record Lane(int start, int end, boolean right, boolean cut) {}

  private final List<Align> aligns;
  private final int[] widths;
  private final int screen;

  private TableLayout(List<Align> aligns, int[] natural, int screen) {
    this.aligns = aligns;
    this.widths = natural.clone();
    this.screen = screen;
  }

  /**
   * Lays out the columns.
   *
   * @param natural the width each column would like
   * @param screen the columns there are, or {@link #UNLIMITED}
   */
  static List<Lane> of(List<Align> aligns, int[] natural, int screen) {
    return new TableLayout(aligns, natural, screen).lanes();
  }

  private List<Lane> lanes() {
    boolean squeezed = false;
    if (screen == UNLIMITED) {
      Arrays.setAll(widths, i -> Math.min(widths[i], WIDEST_UNLIMITED));
    } else {
      squeeze(i -> aligns.get(i) == Align.FLEXIBLE, LEAST_FLEXIBLE);
      squeezed = squeeze(i -> true, LEAST);
    }
    List<Lane> lanes = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < widths.length; i++) {
      lanes.add(lane(i, start, squeezed));
      start += widths[i] + GAP;
    }
    return lanes;
  }

  private Lane lane(int i, int start, boolean squeezed) {
    Align align = aligns.get(i);
    boolean takesTheRest = i == widths.length - 1 && align == Align.FLEXIBLE;
    boolean cut = screen != UNLIMITED && (squeezed || align == Align.FLEXIBLE);
    int end = takesTheRest ? Math.max(screen, start) : start + widths[i];
    return new Lane(start, end, align == Align.RIGHT, cut);
  }

  /** Takes from the widest of these columns until all fit; whether anything was taken. */
  private boolean squeeze(IntPredicate which, int least) {
    boolean taken = false;
    for (int over = overhang(); over > 0; over = overhang()) {
      int widest =
          IntStream.range(0, widths.length)
              .filter(which)
              .filter(i -> widths[i] > least)
              .reduce(-1, (a, b) -> a < 0 || widths[b] > widths[a] ? b : a);
      if (widest < 0) {
        return taken;
      }
      widths[widest] -= Math.min(over, step(which, widest, least));
      taken = true;
    }
    return taken;
  }

  /** How much the widest may lose before another one is the widest; at least 1. */
  private int step(IntPredicate which, int widest, int least) {
    int second =
        IntStream.range(0, widths.length)
            .filter(i -> i != widest && which.test(i))
            .map(i -> widths[i])
            .max()
            .orElse(least);
    return Math.max(1, widths[widest] - Math.max(second, least));
  }

  private int overhang() {
    return Arrays.stream(widths).sum() + GAP * (widths.length - 1) - screen;
  }
}
