package org.claimdesk.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Reads windows-1252, with the bytes that it leaves undefined kept as the control characters of the
 * same number, as the <a href="https://encoding.spec.whatwg.org/#windows-1252">WHATWG Encoding
 * Standard</a> has it.
 */
public final class Windows1252Reader extends Reader {

  private static final char[] CHARACTERS = characters();

  private final InputStream bytes;
  private byte[] buffer = new byte[8192];

  public Windows1252Reader(InputStream bytes) {
    this.bytes = bytes;
  }

  private static char[] characters() {
    byte[] all = new byte[256];
    for (int value = 0; value < all.length; value++) {
      all[value] = (byte) value;
    }
    char[] characters = new String(all, TextEncoding.WINDOWS_1252).toCharArray();
    for (char value = 0; value < characters.length; value++) {
      if (characters[value] == '\uFFFD') {
        characters[value] = value;
      }
    }
    return characters;
  }

  /** Whether windows-1252 leaves the byte undefined. */
  static boolean isUndefined(int value) {
    return value >= 0x80 && value < 0xA0 && CHARACTERS[value] == value;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (buffer.length < length) {
      buffer = new byte[length];
    }
    int read = bytes.read(buffer, 0, length);
    for (int at = 0; at < read; at++) {
      into[offset + at] = CHARACTERS[Byte.toUnsignedInt(buffer[at])];
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
