package org.claimdesk.source.web;

import java.net.HttpCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The cookies of one address's redirects, without which many a site redirects for ever; they are
 * forgotten with it. Java's own CookieManager would write about bad ones to standard error.
 */
final class Cookies {

  private static final int MOST = 50;
  private static final int LONGEST = 4096;

  private final List<Kept> all = new ArrayList<>();

  /**
   * Keeps what a server sets for itself.
   *
   * @param headers its {@code Set-Cookie} headers
   */
  void keep(URI from, List<String> headers) {
    for (String header : headers) {
      try {
        HttpCookie.parse("Set-Cookie: " + header).forEach(cookie -> keep(Kept.of(cookie, from)));
      } catch (IllegalArgumentException e) {
        // a bad cookie is no reason not to go on without it
      }
    }
  }

  private void keep(Kept kept) {
    all.removeIf(kept::replaces);
    if (all.size() < MOST && kept.isWorthKeeping()) {
      all.add(kept);
    }
  }

  /** What to send with a request, if anything. */
  Optional<String> header(URI to) {
    return Optional.of(
            all.stream()
                .filter(kept -> kept.isFor(to))
                .map(Kept::pair)
                .collect(Collectors.joining("; ")))
        .filter(pairs -> !pairs.isEmpty());
  }

  /**
   * A cookie, by the rules of RFC 6265, section 5, without those on paths and times.
   *
   * @param domain the host it is for
   * @param within whether it is for the hosts below that too
   */
  private record Kept(HttpCookie cookie, String host, String domain, boolean within) {

    static Kept of(HttpCookie cookie, URI from) {
      String host = from.getHost();
      Optional<String> named =
          Optional.ofNullable(cookie.getDomain())
              .map(text -> text.replaceFirst("^\\.", "").toLowerCase(Locale.ROOT));
      return new Kept(cookie, host, named.orElse(host), named.isPresent());
    }

    boolean isWorthKeeping() {
      return cookie.getMaxAge() != 0
          && pair().length() <= LONGEST
          && covers(host)
          && (!within || domain.contains("."));
    }

    boolean replaces(Kept other) {
      return cookie.getName().equals(other.cookie.getName()) && domain.equals(other.domain);
    }

    boolean isFor(URI to) {
      return covers(to.getHost()) && (!cookie.getSecure() || to.getScheme().equals("https"));
    }

    private boolean covers(String name) {
      return name.equals(domain) || within && name.endsWith("." + domain);
    }

    String pair() {
      return cookie.getName() + "=" + cookie.getValue();
    }
  }
}
