package org.claimdesk.source.capture;

import java.util.Optional;
import java.util.OptionalDouble;
import org.claimdesk.source.Address;
import org.claimdesk.source.Condition;
import org.claimdesk.source.capture.CaptureSources.Order;
import org.claimdesk.source.capture.Taking.Taken;
import org.claimdesk.source.quote.PagedText;

/** Holds what is at a web address now against the copy. */
record Comparison(Order order, Copy copy, String addressNow) {

  /**
   * How it came out.
   *
   * @param isOther whether what is there now is other than the copy
   * @param changed how much of the text is, 0 to 1, where there is text to compare
   */
  record Outcome(Condition condition, boolean isOther, OptionalDouble changed, String address) {}

  /** A page whose bytes differ but whose words are the same counts as unchanged. */
  Outcome with(Taken taken, Optional<PagedText> before) {
    boolean sameBytes = taken.copy().sha256().equals(copy.sha256());
    Optional<PagedText> now = taken.content().text();
    boolean bothHaveText = before.isPresent() && now.isPresent();
    boolean same = sameBytes || bothHaveText && TextChange.isSame(before.get(), now.get());
    OptionalDouble changed =
        same
            ? OptionalDouble.of(0)
            : bothHaveText
                ? OptionalDouble.of(TextChange.share(before.get(), now.get()))
                : OptionalDouble.empty();
    Condition condition =
        hasMoved() ? Condition.MOVED : same ? Condition.UNCHANGED : Condition.CHANGED;
    return new Outcome(condition, !same, changed, addressNow);
  }

  /** A page that is served under https now has not moved. */
  private boolean hasMoved() {
    String before =
        copy.origin().status().isPresent() ? copy.origin().address() : order.address().typed();
    return !page(before).equals(page(addressNow));
  }

  private static String page(String address) {
    return new Address(address).canonical().replaceFirst("^https?:", "");
  }
}
