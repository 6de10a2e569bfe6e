package org.claimdesk.source.capture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.quote.Found;
import org.claimdesk.source.quote.PagedText;
import org.claimdesk.source.quote.QuoteSearch;

/**
 * What the looks at a source come to. A quote counts as found if any copy has it: first the one
 * that was made first, then the later ones from the newest back.
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
    Optional<Sighting> sighting = sighting(copies(looks), quote);
    return new Evidence(
        sighting.map(it -> new Evidence.Kept(it.copy().sha256(), it.copy().at())),
        sighting.flatMap(Sighting::quoteFound),
        sighting.isPresent() ? Optional.empty() : last(looks).flatMap(Look::why),
        looks.stream()
            .filter(look -> look.condition().isPresent())
            .reduce((earlier, later) -> later)
            .map(look -> new Evidence.Seen(look.condition().orElseThrow(), look.at())));
  }

  private static Optional<Look> last(List<Look> looks) {
    return looks.isEmpty() ? Optional.empty() : Optional.of(looks.get(looks.size() - 1));
  }

  /** The copies, the first one first and then the newest. */
  static List<Copy> copies(List<Look> looks) {
    List<Copy> copies = new ArrayList<>();
    looks.forEach(look -> look.copy().ifPresent(copies::add));
    if (copies.size() > 1) {
      Collections.reverse(copies.subList(1, copies.size()));
    }
    return copies;
  }

  /** The copy that has the quote, else the first one with what comes nearest to it there. */
  Optional<Sighting> sighting(List<Copy> copies, Optional<String> quote) {
    Optional<QuoteSearch> search = quote.map(QuoteSearch::of);
    Optional<Sighting> first = Optional.empty();
    for (Copy copy : copies) {
      Sighting here = new Sighting(copy, search.flatMap(it -> texts.apply(copy).map(it::in)));
      if (here.sought().filter(Found.class::isInstance).isPresent()) {
        return Optional.of(here);
      }
      boolean better = first.isEmpty() || first.get().sought().isEmpty();
      first = better && (first.isEmpty() || here.sought().isPresent()) ? Optional.of(here) : first;
    }
    return first;
  }
}
