package org.claimdesk.tabular;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the bytes of a text in windows-1252 that it leaves undefined. */
final class UndefinedBytes {

  private static final int NAMED = 20;

  private UndefinedBytes() {}

  /** A remark for each of the first, and one that counts the rest. */
  static List<String> in(TextSource text) {
    if (!text.encoding().charset().equals(TextEncoding.WINDOWS_1252)) {
      return List.of();
    }
    List<String> remarks = new ArrayList<>();
    LineCounter lines = new LineCounter();
    long more = 0;
    try (InputStream bytes = new BufferedInputStream(text.openBytes(), 1 << 16)) {
      for (int value = bytes.read(); value >= 0; value = bytes.read()) {
        if (!Windows1252Reader.isUndefined(value)) {
          lines.accept((char) value);
        } else if (remarks.size() < NAMED) {
          remarks.add(remark(text.name(), lines.line(), value));
        } else {
          more++;
        }
      }
    } catch (IOException failure) {
      throw text.failure(failure);
    }
    if (more > 0) {
      remarks.add(String.format(Locale.ROOT, "%s: %,d more such bytes", text.name(), more));
    }
    return remarks;
  }

  private static String remark(String file, int line, int value) {
    return String.format(
        Locale.ROOT,
        "%s:%d: the byte 0x%02X is nothing in windows-1252; kept as U+%04X",
        file,
        line,
        value,
        value);
  }
}
