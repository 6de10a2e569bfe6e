package org.claimdesk.source;

import java.net.URI;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;

/** Where a source can be looked up: an http or https URL, or a file, exactly as typed. */
public record Address(String typed) {

  /**
   * @throws ProblemException if the text is neither: blank, with control characters, of another
   *     scheme than http and https, or a URL without a host
   */
  public Address {
    requireText(typed);
    requirePrintable(typed);
    if (Scheme.of(typed).isPresent()) {
      WebAddress.parse(typed);
    }
  }

  /** Reads what was typed; see the constructor for what is refused. */
  public static Address parse(String typed) {
    return new Address(typed);
  }

  /** Whether any text at all, such as a cell of somebody else's file, is an http or https URL. */
  public static boolean isWebAddress(String text) {
    try {
      return parse(text).isWeb();
    } catch (ProblemException e) {
      return false;
    }
  }

  public boolean isWeb() {
    return Scheme.of(typed).isPresent();
  }

  /**
   * The form in which two addresses are the same page. It rests on RFC 3986, section 6, and goes
   * further in leaving out tracking parameters, the order of parameters, slashes at the end of the
   * path, and a fragment unless it starts with {@code /} or {@code !}. A file's is its path without
   * {@code .} and {@code ..}. Never throws, and is its own canonical form.
   */
  public String canonical() {
    return isWeb() ? WebAddress.parse(typed).canonical() : LocalPath.canonical(typed);
  }

  /**
   * The part of a web address's host that somebody registered, by the public suffix list
   * (publicsuffix.org), its section of private suffixes included; the host itself where the list
   * knows no suffix of it. A file has none.
   */
  public Optional<String> registrableDomain() {
    return isWeb()
        ? Optional.of(PublicSuffixes.registrableDomain(WebAddress.parse(typed).host().name()))
        : Optional.empty();
  }

  /**
   * What to ask a server for: the web address as typed, made complete as RFC 3986 wants it. An
   * international host is in its ASCII form (RFC 3490), what a path or query may not hold is
   * percent-encoded as UTF-8, and what was encoded stays as it was. The fragment and the user are
   * left out. A file has none, and neither has a host that {@link URI} does not take for one, such
   * as a name with an underscore. Never throws.
   */
  public Optional<URI> uri() {
    return isWeb() ? WebAddress.parse(typed).uri() : Optional.empty();
  }

  /** Whether a web address has a user in it, perhaps with a password, before its host. */
  public boolean namesUser() {
    return isWeb() && !WebAddress.parse(typed).host().login().isEmpty();
  }

  private static void requireText(String typed) {
    if (typed.isBlank()) {
      throw ProblemException.of("an address is blank", "give a URL or a file");
    }
  }

  private static void requirePrintable(String typed) {
    typed
        .chars()
        .filter(Character::isISOControl)
        .findFirst()
        .ifPresent(
            control -> {
              throw ProblemException.of(
                  "an address has a control character in it (U+%04X)".formatted(control),
                  "type it without");
            });
  }

  @Override
  public String toString() {
    return typed;
  }
}
