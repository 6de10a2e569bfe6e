package org.claimdesk.source;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One spelling for the names of a host: ASCII, lower case, without the dot of the root. */
final class HostName {

  private static final int LONGEST_LABEL = 63;
  private static final Pattern LITERAL = Pattern.compile("\\[.*]");
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9._~-]+");
  private static final Pattern POSSIBLE = Pattern.compile("[A-Za-z0-9._~\\-[^\\p{ASCII}\\p{Z}]]+");
  // The full stop and its ideographic, full-width and half-width forms: RFC 3490, section 3.1.
  private static final Pattern DOT = Pattern.compile("[.\u3002\uFF0E\uFF61]");
  private static final Pattern DOTS_AT_THE_END = Pattern.compile("(?<!\\.)\\.+\\z");
  // Letters of their own since IDNA 2008 (RFC 5894, section 7.2); java.net.IDN still folds them.
  private static final Pattern NO_LONGER_FOLDED = Pattern.compile("[\u00DF\u03C2]");

  private HostName() {}

  /** Nothing if the text cannot be the name of a host. Never throws. */
  static Optional<String> canonical(String typed) {
    if (LITERAL.matcher(typed).matches()) {
      return Optional.of(typed.toLowerCase(Locale.ROOT));
    }
    String encoded = PercentEncoding.normalize(typed);
    String decoded = PercentEncoding.decode(encoded);
    if (!POSSIBLE.matcher(decoded).matches()) {
      return Optional.empty();
    }
    String plain = ascii(decoded);
    String name = PLAIN.matcher(plain).matches() ? plain : encoded.toLowerCase(Locale.ROOT);
    return Optional.of(DOTS_AT_THE_END.matcher(name).replaceFirst(""))
        .filter(text -> !text.isEmpty());
  }

  private static String ascii(String name) {
    return Arrays.stream(DOT.split(name, -1))
        .map(HostName::asciiLabel)
        .collect(Collectors.joining("."));
  }

  private static String asciiLabel(String label) {
    String lower = lowerCase(label);
    if (ASCII.matcher(lower).matches()) {
      return lower;
    }
    if (lower.length() > LONGEST_LABEL) {
      return label;
    }
    if (NO_LONGER_FOLDED.matcher(lower).find()) {
      return "xn--" + Punycode.encode(Normalizer.normalize(lower, Normalizer.Form.NFKC));
    }
    try {
      return IDN.toASCII(lower, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      return label;
    }
  }

  // Letter by letter: String.toLowerCase would turn a sigma at the end into another letter.
  private static String lowerCase(String label) {
    int[] letters = label.codePoints().map(Character::toLowerCase).toArray();
    return new String(letters, 0, letters.length);
  }
}
