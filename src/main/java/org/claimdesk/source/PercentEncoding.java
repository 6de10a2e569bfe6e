package org.claimdesk.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * One spelling for the percent-encoding of RFC 3986: unreserved characters as themselves, reserved
 * ones as they were typed, all others as {@code %} and two upper-case digits for each byte of UTF-8
 * (sections 2.5 and 6.2.2).
 */
public final class PercentEncoding {

  private static final String UNRESERVED_MARKS = "-._~";
  private static final String RESERVED = ":/?#[]@!$&'()*+,;=";
  private static final String RESERVED_IN_PATHS = ":/?@!$&'()*+,;=";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentEncoding() {}

  /** The text with everything encoded but unreserved characters. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(letter -> appendOctets(out, letter));
    return out.toString();
  }

  static String normalize(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (startsEncoding(text, at)) {
        int octet = Integer.parseInt(text, at + 1, at + 3, 16);
        appendOctet(out, octet);
        at += 3;
      } else {
        append(out, letter);
        at += Character.charCount(letter);
      }
    }
    return out.toString();
  }

  /**
   * The text of a path or a query with everything encoded that neither may hold (sections 3.3 and
   * 3.4); what is encoded already stays as it is, to the letter.
   */
  static String complete(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (startsEncoding(text, at) || RESERVED_IN_PATHS.indexOf(letter) >= 0) {
        out.appendCodePoint(letter);
      } else {
        appendOctets(out, letter);
      }
      at += Character.charCount(letter);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int letter) {
    if (RESERVED.indexOf(letter) >= 0) {
      out.appendCodePoint(letter);
    } else {
      appendOctets(out, letter);
    }
  }

  private static void appendOctets(StringBuilder out, int letter) {
    for (byte octet : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
      appendOctet(out, octet & 0xFF);
    }
  }

  private static void appendOctet(StringBuilder out, int octet) {
    if (isUnreserved(octet)) {
      out.append((char) octet);
    } else {
      out.append('%').append(HEX.toHexDigits((byte) octet));
    }
  }

  /** The text that was encoded; bytes that are no UTF-8 become U+FFFD. */
  static String decode(String normalized) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(normalized.length());
    int at = 0;
    while (at < normalized.length()) {
      boolean encoded = startsEncoding(normalized, at);
      out.write(encoded ? Integer.parseInt(normalized, at + 1, at + 3, 16) : normalized.charAt(at));
      at += encoded ? 3 : 1;
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static boolean startsEncoding(String text, int at) {
    return text.charAt(at) == '%'
        && at + 2 < text.length()
        && isHexDigit(text.charAt(at + 1))
        && isHexDigit(text.charAt(at + 2));
  }

  private static boolean isHexDigit(char letter) {
    return letter < 0x80 && Character.digit(letter, 16) >= 0;
  }

  private static boolean isUnreserved(int letter) {
    return letter < 0x80
        && (Character.isLetterOrDigit(letter) || UNRESERVED_MARKS.indexOf(letter) >= 0);
  }
}
