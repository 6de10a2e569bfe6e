package org.claimdesk.source.capture;

import java.util.Optional;
import org.claimdesk.source.quote.Found;
import org.claimdesk.source.quote.Sought;

/**
 * What a copy says of its source's quote.
 *
 * @param sought nothing where there is no quote to look for, or no text to look in
 */
public record Sighting(Copy copy, Optional<Sought> sought) {

  /** Whether places in the copy are told by page. */
  public boolean isPaged() {
    return copy.mediaType().startsWith("application/pdf");
  }

  Optional<Boolean> quoteFound() {
    return sought.map(Found.class::isInstance);
  }
}
