package org.claimdesk.claimreview;

/**
 * How a validation came out.
 *
 * @param reviews how many records there were
 * @param wrong how many of them have an error
 * @param broken at how many places the text is no JSON
 * @param errors how many errors there are, the broken places included
 */
public record Outcome(long reviews, long wrong, long broken, long errors, long advice) {

  /** Whether nothing is to be mended and there is something that could be published. */
  public boolean isGood() {
    return errors == 0 && reviews > 0;
  }
}
