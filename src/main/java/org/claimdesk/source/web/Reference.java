package org.claimdesk.source.web;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Address;

/** Where a redirect leads to, by RFC 3986, section 5.2, and as loosely as browsers read it. */
final class Reference {

  private static final int LONGEST = 8_000;
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern DROPPED = Pattern.compile("[\\t\\r\\n]");
  private static final Pattern PARTS = Pattern.compile("([^?#]*)(.*)", Pattern.DOTALL);

  private Reference() {}

  /**
   * @param location as it was sent, a character for each byte
   * @param from what was asked for
   * @throws NoCopy if it leads to no web address
   */
  static Address resolve(String location, URI from) throws NoCopy {
    if (location.length() > LONGEST) {
      throw NoCopy.because("it was redirected to an address of over " + LONGEST + " characters");
    }
    String text = DROPPED.matcher(asUtf8(location)).replaceAll("").strip();
    Matcher scheme = SCHEME.matcher(text);
    if (scheme.matches()) {
      requireWeb(scheme.group(1));
      return address(text);
    }
    return address(from.getScheme() + ":" + withoutScheme(text, from));
  }

  private static void requireWeb(String scheme) throws NoCopy {
    String lower = scheme.toLowerCase(Locale.ROOT);
    if (!lower.equals("http") && !lower.equals("https")) {
      throw NoCopy.because(
          "it was redirected to what is not on the web: " + Shown.word(lower) + ":");
    }
  }

  private static Address address(String text) throws NoCopy {
    try {
      return Address.parse(text);
    } catch (ProblemException e) {
      throw NoCopy.because("it was redirected to what is no web address: " + Shown.line(text));
    }
  }

  private static String withoutScheme(String text, URI from) {
    if (text.startsWith("//")) {
      return text;
    }
    String host = "//" + from.getRawAuthority();
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches() || parts.group(1).isEmpty()) {
      boolean keepsQuery = !text.startsWith("?") && from.getRawQuery() != null;
      return host + from.getRawPath() + (keepsQuery ? "?" + from.getRawQuery() : "") + text;
    }
    return host + withoutDots(merged(parts.group(1), from.getRawPath())) + parts.group(2);
  }

  private static String merged(String path, String base) {
    return path.startsWith("/") ? path : base.substring(0, base.lastIndexOf('/') + 1) + path;
  }

  // Section 5.2.4.
  private static String withoutDots(String path) {
    String rooted = path.startsWith("/") ? path.substring(1) : path;
    Deque<String> kept = new ArrayDeque<>();
    String last = "";
    for (String segment : rooted.split("/", -1)) {
      last = segment;
      if (segment.equals("..")) {
        kept.pollLast();
      } else if (!segment.equals(".")) {
        kept.addLast(segment);
      }
    }
    boolean isFolder = last.equals(".") || last.equals("..");
    return "/" + String.join("/", kept) + (isFolder && !kept.isEmpty() ? "/" : "");
  }

  // Java hands over each byte of a header as a character; servers mean UTF-8, or it is kept
  // encoded.
  private static String asUtf8(String header) {
    byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return encoded(bytes);
    }
  }

  private static String encoded(byte[] bytes) {
    StringBuilder out = new StringBuilder(bytes.length);
    for (byte octet : bytes) {
      out.append(octet < 0 ? "%%%02X".formatted(octet & 0xFF) : String.valueOf((char) octet));
    }
    return out.toString();
  }
}
