package org.claimdesk.source.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** What stands before and after the packed bytes of a gzip's part, by RFC 1952, section 2.3. */
record GzipFrame(InputStream in) {

  private static final int DEFLATED = 8;
  private static final int WITH_CHECKSUM = 2;
  private static final int WITH_EXTRA = 4;
  private static final int WITH_NAME = 8;
  private static final int WITH_COMMENT = 16;
  private static final int TIME_FLAGS_AND_SYSTEM = 6;

  /**
   * Reads up to the packed bytes.
   *
   * @return false where no part begins, but something else or nothing
   */
  boolean begins() throws IOException {
    if (in.read() != 0x1F || in.read() != 0x8B) {
      return false;
    }
    if (octet() != DEFLATED) {
      throw new ZipException("packed in another way");
    }
    int flags = octet();
    skip(TIME_FLAGS_AND_SYSTEM);
    if ((flags & WITH_EXTRA) != 0) {
      skip((int) number(2));
    }
    if ((flags & WITH_NAME) != 0) {
      skipText();
    }
    if ((flags & WITH_COMMENT) != 0) {
      skipText();
    }
    skip((flags & WITH_CHECKSUM) != 0 ? 2 : 0);
    return true;
  }

  /**
   * Reads what follows the packed bytes.
   *
   * @throws ZipException unless it fits what was unpacked
   */
  void requireEnd(long checksum, long size) throws IOException {
    boolean fits = number(4) == checksum;
    fits &= number(4) == (size & 0xFFFF_FFFFL);
    if (!fits) {
      throw new ZipException("another checksum");
    }
  }

  private void skipText() throws IOException {
    while (octet() != 0) {}
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      octet();
    }
  }

  private long number(int octets) throws IOException {
    long number = 0;
    for (int i = 0; i < octets; i++) {
      number |= (long) octet() << 8 * i;
    }
    return number;
  }

  private int octet() throws IOException {
    int octet = in.read();
    if (octet < 0) {
      throw new EOFException();
    }
    return octet;
  }
}
