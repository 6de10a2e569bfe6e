package org.claimdesk.claimreview;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something is on the web, by its form only: a URL, or a reference that is relative to the
 * page it stands on (<a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>, with letters of
 * any script as in RFC 3987).
 */
public record WebReference(String text) {

  /** What stands in no URL, whatever its script. */
  private static final String FOREIGN = "\\s\\p{Z}\\p{Cc}<>\"";

  private static final Pattern FOREIGN_SIGN = Pattern.compile("[" + FOREIGN + "]");
  private static final Pattern URL =
      Pattern.compile("(?i)https?://(?:[^/?#@]*@)?([^/?#:]+)(?::[0-9]*)?(?:[/?#].*)?");
  private static final Pattern WITH_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Set<String> LEAD_ON =
      Set.of("bit.ly", "buff.ly", "goo.gl", "is.gd", "ow.ly", "t.co", "tinyurl.com");

  /** Whether it is an http or https URL with a host. */
  public boolean isUrl() {
    return host().isPresent();
  }

  /** Whether it means a place relative to the page it stands on. */
  public boolean isRelative() {
    return !text.isEmpty() && isWhole() && !WITH_SCHEME.matcher(text).matches();
  }

  /** Whether it is known for leading on to another page, as links made shorter do. */
  boolean leadsOn() {
    return host().filter(LEAD_ON::contains).isPresent();
  }

  /** Whether the sign, as a code point, stands in no URL and has to be encoded. */
  public static boolean isForeign(int sign) {
    return FOREIGN_SIGN.matcher(Character.toString(sign)).matches();
  }

  private boolean isWhole() {
    return !FOREIGN_SIGN.matcher(text).find();
  }

  private Optional<String> host() {
    Matcher url = URL.matcher(text);
    return isWhole() && url.matches()
        ? Optional.of(url.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
