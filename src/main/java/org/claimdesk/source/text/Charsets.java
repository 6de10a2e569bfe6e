package org.claimdesk.source.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encodings that documents are said to be in. Some names mean another encoding than the one
 * they were given to: see the <a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding
 * Standard</a>.
 */
final class Charsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** By Java's names, of which each stands for all that mean the same. */
  private static final Map<String, String> MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "us-ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "iso-8859-11", "x-windows-874",
          "tis-620", "x-windows-874",
          "gb2312", "gb18030",
          "gbk", "gb18030",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949",
          "utf-16", "utf-16le");

  private Charsets() {}

  /** Nothing for a name that means nothing here. */
  static Optional<Charset> named(String name) {
    try {
      String known = Charset.forName(name).name().toLowerCase(Locale.ROOT);
      return Optional.of(Charset.forName(MEANT.getOrDefault(known, known)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static String nameOf(Charset charset) {
    return charset.name().toLowerCase(Locale.ROOT);
  }

  /** Whether it has bytes that no other text has. */
  static boolean isWide(String name) {
    String known = name.toLowerCase(Locale.ROOT);
    return known.startsWith("utf-16") || known.startsWith("utf-32");
  }

  /** Whether any bytes are text in it, so that nothing speaks against it. */
  static boolean takesAnything(Charset charset) {
    String name = nameOf(charset);
    return name.startsWith("windows-125") || name.startsWith("iso-8859-");
  }

  /** What is declared within a document cannot be UTF-16, or it could not have been read. */
  static Charset declaredInside(Charset charset) {
    return isWide(charset.name()) ? StandardCharsets.UTF_8 : charset;
  }
}
