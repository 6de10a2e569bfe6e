package org.claimdesk.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.claimdesk.claimreview.WebReference;
import org.claimdesk.source.Address;

/** Where a link leads: a web address as it was typed, but for what stands in none. */
public final class WebLink {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

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
                append(url, sign);
              } else {
                url.appendCodePoint(sign);
              }
            });
    return url.toString();
  }

  private static void append(StringBuilder url, int sign) {
    for (byte octet : Character.toString(sign).getBytes(StandardCharsets.UTF_8)) {
      url.append('%').append(HEX.toHexDigits(octet));
    }
  }
}
