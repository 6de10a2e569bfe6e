package org.claimdesk.terminal;

/**
 * A key that was pressed, or a word that was typed where each answer ends with Enter.
 *
 * @param text what was typed; the empty text for a key without a letter
 */
public record Key(Kind kind, String text) {

  /** What kind of key. */
  public enum Kind {
    /** A letter or a sign. */
    TYPED,
    /** The Tab key. */
    TAB,
    /** Enter alone. */
    ENTER,
    /** A key that has no letter, or text that was pasted. */
    OTHER,
    /** The end of input: Ctrl-D, or a terminal that has gone. */
    END,
    /** Ctrl-C. */
    STOPPED
  }

  static Key of(Kind kind) {
    return new Key(kind, "");
  }

  static Key typed(String text) {
    return new Key(Kind.TYPED, text);
  }
}
