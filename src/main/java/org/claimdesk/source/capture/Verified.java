package org.claimdesk.source.capture;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimdesk.source.SourceId;

/**
 * What came of looking at a source again.
 *
 * @param changed how much of the text is other than in the copy, 0 to 1
 * @param quoteFound whether the quote is there; nothing where there is none, or no text
 * @param address where the source is now, if that could be learned
 * @param message one line for a person
 */
public record Verified(
    SourceId id,
    Result result,
    OptionalDouble changed,
    Optional<Boolean> quoteFound,
    Optional<String> address,
    String message) {

  /** How it came out. */
  public enum Result {
    UNCHANGED,
    CHANGED,
    MOVED,
    GONE,
    UNREACHABLE,
    /** The copy is there, and is what it was; nobody looked at the source itself. */
    INTACT,
    /** The copy's bytes are not what they were. */
    DAMAGED,
    /** There is no copy. */
    UNCAPTURED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether all is as it was, and the quote is there. */
  public boolean holds() {
    return (result == Result.UNCHANGED || result == Result.INTACT) && quoteFound.orElse(true);
  }
}
