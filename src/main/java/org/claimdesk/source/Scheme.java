package org.claimdesk.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.problem.ProblemException;

/** The schemes under which a source can be looked up on the web, with their ports. */
enum Scheme {
  HTTP(80),
  HTTPS(443);

  // One letter before a colon is a drive, not a scheme.
  private static final Pattern LOOKS_LIKE_ONE =
      Pattern.compile("\\s*([A-Za-z][A-Za-z0-9+.-]+):.*", Pattern.DOTALL);

  private final int defaultPort;

  Scheme(int defaultPort) {
    this.defaultPort = defaultPort;
  }

  /**
   * The scheme a text starts with; none means that it is a file.
   *
   * @throws ProblemException if it starts with another scheme
   */
  static Optional<Scheme> of(String typed) {
    Matcher matcher = LOOKS_LIKE_ONE.matcher(typed);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String word = matcher.group(1).toLowerCase(Locale.ROOT);
    for (Scheme scheme : values()) {
      if (scheme.word().equals(word)) {
        return Optional.of(scheme);
      }
    }
    throw ProblemException.of(
        "\"%s:\" is no scheme of a source's address".formatted(matcher.group(1)),
        "give an http:// or https:// URL, or a file; a file with a colon in its name starts with ./");
  }

  static boolean startsText(String text) {
    return LOOKS_LIKE_ONE.matcher(text).matches();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  int defaultPort() {
    return defaultPort;
  }
}
