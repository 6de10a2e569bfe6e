package org.claimdesk.source;

import java.time.Instant;
import java.util.Optional;

/**
 * What the copies of a source say, worked out from every look that was taken at it.
 *
 * @param copy the copy that has the quote, else the one captured last; none where nothing was kept
 *     yet
 * @param quoteFound whether the source's quote is in a copy; nothing where there is no quote, or no
 *     copy with a text to look in
 * @param failure why the last attempt to make a copy failed, as long as there is none
 * @param seen how the source was found when it was last looked at again after that capture
 */
public record Evidence(
    Optional<Kept> copy,
    Optional<Boolean> quoteFound,
    Optional<String> failure,
    Optional<Seen> seen) {

  /** Nobody has looked yet. */
  public static final Evidence NONE =
      new Evidence(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What the copies say of the quote, to be put after something else; mostly nothing. */
  public String toldOfQuote(SourceId id) {
    return quoteFound
        .map(
            found ->
                found
                    ? ", and the quote is in it"
                    : ", and the quote is not in it: source quote " + id)
        .orElse("");
  }

  /**
   * A copy that is kept.
   *
   * @param sha256 of its bytes, in 64 small hexadecimal digits
   */
  public record Kept(String sha256, Instant at) {}

  /** A look that was taken again. */
  public record Seen(Condition condition, Instant at) {

    /** Whether it says something else now, or elsewhere. */
    public boolean isOther() {
      return condition == Condition.CHANGED || condition == Condition.MOVED;
    }
  }
}
