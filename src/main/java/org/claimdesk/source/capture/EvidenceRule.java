package org.claimdesk.source.capture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.source.Condition;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.quote.PagedText;
import org.claimdesk.source.quote.QuoteSearch;

/**
 * What the looks at a source come to. The copy that was captured last is what the source is held
 * against. A quote counts as found if any copy has it: that one, else the others from the newest
 * back.
 */
public final class EvidenceRule {

  private final Function<Copy, Optional<PagedText>> texts;

  public EvidenceRule(Function<Copy, Optional<PagedText>> texts) {
    this.texts = texts;
  }

  /**
   * @param looks at the source, oldest first
   */
  public Evidence of(List<Look> looks, Optional<String> quote) {
    Optional<QuoteSearch> search = quote.map(QuoteSearch::of);
    Optional<Place> place =
        best(
            copies(looks),
            copy -> new Place(copy, search.flatMap(it -> texts.apply(copy).map(it::isIn))),
            Place::quoteFound);
    return new Evidence(
        place.map(it -> new Evidence.Kept(it.copy().sha256(), it.copy().at())),
        place.flatMap(Place::quoteFound),
        place.isPresent() ? Optional.empty() : last(looks).flatMap(Look::why),
        seen(looks.subList(lastCapture(looks) + 1, looks.size())));
  }

  /** What was learned last: that a server cannot be reached takes back nothing. */
  private static Optional<Evidence.Seen> seen(List<Look> after) {
    List<Evidence.Seen> all =
        after.stream()
            .flatMap(look -> look.condition().stream().map(it -> new Evidence.Seen(it, look.at())))
            .toList();
    List<Evidence.Seen> learned =
        all.stream().filter(it -> it.condition() != Condition.UNREACHABLE).toList();
    return last(learned).or(() -> last(all));
  }

  /** The place of the look that captured the last copy; -1 if none did. */
  private static int lastCapture(List<Look> looks) {
    int at = looks.size() - 1;
    while (at >= 0 && !looks.get(at).isCapture()) {
      at--;
    }
    return at;
  }

  private static <T> Optional<T> last(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The copies: the one that was captured last, then the others from the newest back. */
  static List<Copy> copies(List<Look> looks) {
    List<Look> inOrder = new ArrayList<>(looks);
    Collections.reverse(inOrder);
    int captured = lastCapture(looks);
    if (captured >= 0) {
      inOrder.remove(looks.size() - 1 - captured);
      inOrder.add(0, looks.get(captured));
    }
    return inOrder.stream().flatMap(look -> look.copy().stream()).toList();
  }

  /** The copy that has the quote, else the first one with what comes nearest to it there. */
  Optional<Sighting> sighting(List<Copy> copies, Optional<String> quote) {
    Optional<QuoteSearch> search = quote.map(QuoteSearch::of);
    return best(
        copies,
        copy -> new Sighting(copy, search.flatMap(it -> texts.apply(copy).map(it::in))),
        Sighting::quoteFound);
  }

  /** Whether a copy has the quote, and no more: what comes nearest takes much longer to find. */
  private record Place(Copy copy, Optional<Boolean> quoteFound) {}

  /** What has the quote, else the first in which it could be looked for, else the first. */
  private static <T> Optional<T> best(
      List<Copy> copies, Function<Copy, T> look, Function<T, Optional<Boolean>> quoteFound) {
    Optional<T> first = Optional.empty();
    for (Copy copy : copies) {
      T here = look.apply(copy);
      Optional<Boolean> found = quoteFound.apply(here);
      if (found.orElse(false)) {
        return Optional.of(here);
      }
      first =
          first
              .filter(it -> found.isEmpty() || quoteFound.apply(it).isPresent())
              .or(() -> Optional.of(here));
    }
    return first;
  }
}
