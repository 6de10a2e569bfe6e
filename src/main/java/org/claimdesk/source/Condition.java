package org.claimdesk.source;

import java.util.Locale;

/** How a source was found when it was looked at again. */
public enum Condition {
  /** Its text is that of the copy. */
  UNCHANGED,
  /** Its text is another. */
  CHANGED,
  /** It is now at another address, or leads there. */
  MOVED,
  /** Its server says that it is no longer there. */
  GONE,
  /** Nothing could be learned about it. */
  UNREACHABLE;

  /** The condition that is stored and shown under this word. */
  public static Condition of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
