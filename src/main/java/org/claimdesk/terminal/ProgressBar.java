package org.claimdesk.terminal;

/** How much of the work is done, as a bar and in figures. */
public final class ProgressBar {

  private ProgressBar() {}

  /**
   * A bar with its figures, at most that many columns wide where the figures leave room for a bar.
   * It is full only when all is done, and empty only when nothing is.
   */
  public static String of(int width, long done, long total) {
    String figures = done + "/" + total;
    int cells = width - figures.length() - "[] ".length();
    if (cells < 1) {
      return figures;
    }
    return bare(cells, done, total) + " " + figures;
  }

  /** The bar alone, with that many cells. */
  public static String bare(int cells, long done, long total) {
    int full = full(cells, done, total);
    return "[" + "#".repeat(full) + ".".repeat(cells - full) + "]";
  }

  private static int full(int cells, long done, long total) {
    if (done <= 0 || total <= 0) {
      return 0;
    }
    if (done >= total) {
      return cells;
    }
    int share = (int) ((double) done / total * cells);
    return Math.min(Math.max(share, 1), Math.max(cells - 1, 0));
  }
}
