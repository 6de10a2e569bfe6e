package org.claimdesk.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;

/**
 * A terminal taken over whole, in raw mode and on its alternate screen, and given back as it was,
 * also where the program is told to end. What it is asked for after that it leaves.
 */
final class FullScreen {

  /** xterm, bracketed paste: what is pasted comes between marks, and is no key. */
  private static final String MARK_PASTES = "\u001B[?2004h";

  private static final String LEAVE_PASTES = "\u001B[?2004l";

  private static final Size USUAL = new Size(ScreenOptions.UNKNOWN_WIDTH, 24);

  /** How a page is dressed. */
  record Look(VerdictInk verdicts, boolean colour) {}

  private final Terminal terminal;
  private final Look look;
  private final Attributes before;
  private final String leaving;
  private final WhenKilled whenKilled;
  private Size drawn = new Size();
  private boolean away;
  private boolean closed;

  FullScreen(Terminal terminal, Look look) {
    this.terminal = terminal;
    this.look = look;
    this.before = terminal.getAttributes();
    String leave = terminal.getStringCapability(Capability.exit_ca_mode);
    this.leaving = LEAVE_PASTES + (leave == null ? "" : Curses.tputs(leave));
    this.whenKilled = WhenKilled.run(this::leaveForGood);
  }

  synchronized void enter() {
    if (closed) {
      return;
    }
    away = false;
    terminal.enterRawMode();
    terminal.puts(Capability.enter_ca_mode);
    terminal.writer().write(MARK_PASTES);
    terminal.flush();
  }

  synchronized void leave() {
    if (closed) {
      return;
    }
    away = true;
    terminal.writer().write(leaving);
    terminal.flush();
    terminal.setAttributes(before);
  }

  /** JLine gives the terminal's modes back by itself then, but not the screen. */
  private synchronized void leaveForGood() {
    closed = true;
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(leaving.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // the terminal has gone
    }
  }

  /** Draws a page on the first rows, and leaves the cursor at their end. */
  synchronized PageLayout.Sheet draw(Page page, int rowsLeft, int scroll) {
    drawn = size();
    PageLayout.Sheet sheet =
        new PageLayout(page, drawn.getColumns(), look.verdicts(), look.colour())
            .fitting(Math.max(1, drawn.getRows() - rowsLeft), scroll);
    if (!closed && !away) {
      terminal.puts(Capability.clear_screen);
      terminal.writer().write(String.join("\r\n", sheet.lines()));
      terminal.flush();
    }
    return sheet;
  }

  /** A terminal that does not know its size is taken for an ordinary one. */
  private Size size() {
    Size size = terminal.getSize();
    return size.getColumns() > 0 && size.getRows() > 0 ? size : USUAL;
  }

  /** Whether the terminal has another size than when the page was drawn. */
  synchronized boolean isResized() {
    return !closed && !size().equals(drawn);
  }

  /** Says something on the last row, until the next page. */
  synchronized void say(String text) {
    if (!closed) {
      terminal.puts(Capability.cursor_address, drawn.getRows() - 1, 0);
      terminal.puts(Capability.clr_eol);
      terminal.writer().write(Width.cut(text, drawn.getColumns()));
      terminal.flush();
    }
  }

  synchronized void write(String text) {
    if (!closed) {
      terminal.writer().write(text);
      terminal.flush();
    }
  }

  synchronized void close() {
    leave();
    closed = true;
    whenKilled.cancel();
  }

  synchronized boolean isClosed() {
    return closed;
  }
}
