package org.claimdesk.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who serves a web address: user, host name and port, each in one spelling.
 *
 * @param login the user with its {@code @}, or nothing
 * @param name in lower case, an international one in its ASCII form
 * @param port the port with its colon, or nothing if it is the scheme's own
 */
record Host(String login, String name, String port) {

  private static final Pattern PARTS =
      Pattern.compile("(?:(.*)@)?(\\[[0-9A-Fa-f:.]+]|[^\\[\\]:@]+)(?::([0-9]*))?", Pattern.DOTALL);
  private static final int HIGHEST_PORT = 65_535;

  /** Reads an authority of RFC 3986, section 3.2; nothing if it is none. */
  static Optional<Host> parse(String authority, Scheme scheme) {
    Matcher parts = PARTS.matcher(authority);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<String> user = Optional.ofNullable(parts.group(1));
    String login = user.map(text -> PercentEncoding.normalize(text) + "@").orElse("");
    Optional<String> digits = Optional.ofNullable(parts.group(3));
    Optional<String> port = canonicalPort(digits.orElse(""), scheme);
    return HostName.canonical(parts.group(2))
        .flatMap(name -> port.map(text -> new Host(login, name, text)));
  }

  private static Optional<String> canonicalPort(String digits, Scheme scheme) {
    String significant = digits.replaceFirst("^0+(?=.)", "");
    if (significant.isEmpty()) {
      return Optional.of("");
    }
    if (significant.length() > 5 || Integer.parseInt(significant) > HIGHEST_PORT) {
      return Optional.empty();
    }
    boolean itsOwn = Integer.parseInt(significant) == scheme.defaultPort();
    return Optional.of(itsOwn ? "" : ":" + significant);
  }

  @Override
  public String toString() {
    return login + name + port;
  }
}
