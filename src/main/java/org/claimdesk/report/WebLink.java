package org.claimdesk.report;

import java.util.Optional;
import org.claimdesk.claimreview.WebReference;
import org.claimdesk.source.Address;
import org.claimdesk.source.PercentEncoding;

/** Where a link leads: a web address as it was typed, but for what stands in none. */
public final class WebLink {

  private WebLink() {}

  /** The address, if it is an http or https URL. */
  public static Optional<String> of(String typed) {
    return Address.isWebAddress(typed)
        ? Optional.of(encoded(typed)).filter(url -> new WebReference(url).isUrl())
        : Optional.empty();
  }

  /** The address with blanks and the like percent-encoded (RFC 3986, section 2). */
  public static String encoded(String typed) {
    StringBuilder url = new StringBuilder();
    typed
        .strip()
        .codePoints()
        .forEach(
            sign -> {
              if (WebReference.isForeign(sign)) {
                url.append(PercentEncoding.of(Character.toString(sign)));
              } else {
                url.appendCodePoint(sign);
              }
            });
    return url.toString();
  }
}
