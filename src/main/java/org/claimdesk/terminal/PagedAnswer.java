package org.claimdesk.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An answer on a terminal. What fits on the screen with the next prompt is held back until the
 * answer ends and then shown as it is; what is longer goes through a pager.
 */
final class PagedAnswer extends Writer {

  /** More than any pipe and buffer holds: what was written before it, the pager has read. */
  private static final int KEPT = 1 << 17;

  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

  private enum State {
    HELD,
    IN_PAGER,
    LEFT,
    PLAIN
  }

  private final Writer terminal;
  private final Pager pager;
  private final Invocation.Size screen;
  private final Runnable beforePaging;
  private final StringBuilder held = new StringBuilder();
  private State state = State.HELD;
  private Optional<Pager.Pages> pages = Optional.empty();
  private int lineStart;
  private int rows;

  /**
   * @param screen both its columns and its rows are known
   * @param beforePaging clears the screen of what does not belong to the answer
   */
  PagedAnswer(Writer terminal, Pager pager, Invocation.Size screen, Runnable beforePaging) {
    this.terminal = terminal;
    this.pager = pager;
    this.screen = screen;
    this.beforePaging = beforePaging;
  }

  /** Whether some of the answer is held back, or in the pager. */
  boolean isUnderWay() {
    return state == State.IN_PAGER || state == State.HELD && held.length() > 0;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    write(new String(text, from, length));
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.substring(from, from + length));
  }

  @Override
  public void write(String text) throws IOException {
    switch (state) {
      case HELD -> hold(text);
      case IN_PAGER -> handOver(text);
      case PLAIN -> terminal.write(text);
      case LEFT -> {
        // nobody reads it
      }
    }
  }

  private void hold(String text) throws IOException {
    held.append(text);
    if (isLongerThanTheScreen()) {
      openPager();
    }
  }

  private boolean isLongerThanTheScreen() {
    for (int end = held.indexOf("\n", lineStart); end >= 0; end = held.indexOf("\n", lineStart)) {
      rows += rowsOf(held.substring(lineStart, end));
      lineStart = end + 1;
    }
    int unfinished = held.length() - lineStart;
    return rows >= screen.rows() || unfinished / screen.columns() >= screen.rows();
  }

  /** A line wider than the screen goes on in its next row. */
  private int rowsOf(String line) {
    int most = screen.columns() * screen.rows();
    int columns = Width.upTo(COLOUR.matcher(line).replaceAll(""), most);
    return Math.max(1, (columns + screen.columns() - 1) / screen.columns());
  }

  private void openPager() throws IOException {
    beforePaging.run();
    terminal.flush();
    pages = pager.open();
    if (pages.isPresent()) {
      state = State.IN_PAGER;
      give(held.toString());
    } else {
      showPlainly();
    }
  }

  private void handOver(String text) throws IOException {
    held.append(text);
    if (held.length() > 2 * KEPT) {
      held.delete(0, held.indexOf("\n", held.length() - KEPT) + 1);
    }
    give(text);
  }

  private void give(String text) throws IOException {
    try {
      pages.orElseThrow().write(text);
    } catch (IOException e) {
      closePager();
      if (state == State.LEFT) {
        throw new PagerLeft();
      }
    }
  }

  /** Waits for the reader; what a pager that failed may not have shown comes after it. */
  private void closePager() throws IOException {
    if (pages.orElseThrow().close()) {
      state = State.LEFT;
    } else {
      showPlainly();
    }
  }

  private void showPlainly() throws IOException {
    state = State.PLAIN;
    terminal.write(held.toString());
  }

  /** Ends the answer: all of it has been shown, or its reader has left. What comes now is none. */
  void end() throws IOException {
    if (state == State.IN_PAGER) {
      closePager();
    } else if (state == State.HELD) {
      showPlainly();
    }
    state = State.PLAIN;
    terminal.flush();
  }

  /** What is held back stays so until the end. */
  @Override
  public void flush() throws IOException {
    if (state == State.PLAIN) {
      terminal.flush();
    }
  }

  @Override
  public void close() throws IOException {
    end();
  }
}
