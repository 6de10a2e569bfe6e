package org.claimdesk.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.jline.utils.NonBlockingReader;

/**
 * Takes single keys from a terminal in raw mode. What a key without a letter sends (ECMA-48,
 * control sequences) and what is pasted (xterm, bracketed paste) is taken whole, so that no part of
 * it is read as a key.
 */
final class KeyReader {

  /** How long to wait before looking whether something else happened, in milliseconds. */
  private static final long PATIENCE = 50;

  /** A paste that stops for so long has ended, whether that is said or not. */
  private static final long LONG = 1000;

  private static final int ESCAPE = 0x1B;
  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;
  private static final int CTRL_L = 12;
  private static final int FIRST_FINAL = 0x40;
  private static final int LAST_FINAL = 0x7E;
  private static final int LONGEST_SEQUENCE = 32;
  private static final String PASTE = "200~";
  private static final String END_OF_PASTE = "\u001B[201~";

  /** What was pressed: a key, or a wish for the page. */
  record Pressed(Key key, Move move) {}

  /** What is to become of the page. */
  enum Move {
    NONE,
    REDRAW,
    LINE_UP,
    LINE_DOWN,
    PAGE_UP,
    PAGE_DOWN,
    TO_TOP,
    TO_BOTTOM
  }

  private final NonBlockingReader input;

  KeyReader(NonBlockingReader input) {
    this.input = input;
  }

  /**
   * Waits for a key.
   *
   * @param elsewhere whether something else has happened, which ends the wait with a redraw
   */
  Pressed next(BooleanSupplier elsewhere) {
    int read = NonBlockingReader.READ_EXPIRED;
    while (read == NonBlockingReader.READ_EXPIRED && !elsewhere.getAsBoolean()) {
      read = peek();
    }
    // a key that comes after something else has happened is left for whoever reads next
    if (elsewhere.getAsBoolean()) {
      return move(Move.REDRAW);
    }
    read = read(PATIENCE);
    return switch (read) {
      case NonBlockingReader.EOF, CTRL_D -> key(Key.Kind.END);
      case CTRL_C -> key(Key.Kind.STOPPED);
      case CTRL_L -> move(Move.REDRAW);
      case '\r', '\n' -> key(Key.Kind.ENTER);
      case '\t' -> key(Key.Kind.TAB);
      case ' ' -> move(Move.PAGE_DOWN);
      case ESCAPE -> afterEscape();
      default -> read < ' ' || read == LAST_FINAL + 1 ? key(Key.Kind.OTHER) : typed(read);
    };
  }

  private Pressed typed(int read) {
    StringBuilder letter = new StringBuilder().append((char) read);
    if (Character.isHighSurrogate((char) read)) {
      letter.append((char) read(PATIENCE));
    }
    return new Pressed(Key.typed(letter.toString()), Move.NONE);
  }

  private Pressed afterEscape() {
    int first = read(PATIENCE);
    if (first != '[' && first != 'O') {
      return key(Key.Kind.OTHER);
    }
    StringBuilder sequence = new StringBuilder();
    int next = read(PATIENCE);
    while (next >= 0 && sequence.length() < LONGEST_SEQUENCE) {
      sequence.append((char) next);
      if (next >= FIRST_FINAL && next <= LAST_FINAL) {
        return meant(sequence.toString());
      }
      next = read(PATIENCE);
    }
    return key(Key.Kind.OTHER);
  }

  private Pressed meant(String sequence) {
    return switch (sequence) {
      case "A" -> move(Move.LINE_UP);
      case "B" -> move(Move.LINE_DOWN);
      case "5~" -> move(Move.PAGE_UP);
      case "6~" -> move(Move.PAGE_DOWN);
      case "H", "1~", "7~" -> move(Move.TO_TOP);
      case "F", "4~", "8~" -> move(Move.TO_BOTTOM);
      case PASTE -> pasted();
      default -> key(Key.Kind.OTHER);
    };
  }

  private Pressed pasted() {
    StringBuilder end = new StringBuilder();
    int next = read(LONG);
    for (; next >= 0; next = read(LONG)) {
      end.append((char) next);
      if (end.length() > END_OF_PASTE.length()) {
        end.deleteCharAt(0);
      }
      if (end.toString().equals(END_OF_PASTE)) {
        return key(Key.Kind.OTHER);
      }
    }
    return key(next == NonBlockingReader.EOF ? Key.Kind.END : Key.Kind.OTHER);
  }

  /** Forgets the keys that were pressed so far; whether there were any. */
  boolean forgetPressed() {
    boolean any = false;
    for (int next = peek(); next >= 0; next = peek()) {
      read(PATIENCE);
      any = true;
    }
    return any;
  }

  private int peek() {
    try {
      return input.peek(PATIENCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int read(long milliseconds) {
    try {
      return input.read(milliseconds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pressed key(Key.Kind kind) {
    return new Pressed(Key.of(kind), Move.NONE);
  }

  private static Pressed move(Move move) {
    return new Pressed(Key.of(Key.Kind.OTHER), move);
  }
}
