package org.claimdesk.source.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks a gzip, RFC 1952, part by part; what stands behind the last one is left out. Java's own
 * stream calls itself for each part that is empty, and enough of those overflow the stack.
 */
final class Gunzip extends InputStream {

  private static final int PIECE = 8192;

  private final PushbackInputStream in;
  private final GzipFrame frame;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] piece = new byte[PIECE];
  private int filled;
  private boolean ended;

  /**
   * @throws ZipException if it is no gzip
   */
  Gunzip(InputStream packed) throws IOException {
    in = new PushbackInputStream(packed, PIECE);
    frame = new GzipFrame(in);
    if (!begin()) {
      throw new ZipException("no gzip");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      int count = inflate(into, from, length);
      if (count > 0) {
        checksum.update(into, from, count);
        return count;
      }
      goOn();
    }
    return -1;
  }

  private int inflate(byte[] into, int from, int length) throws ZipException {
    try {
      return inflater.inflate(into, from, length);
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  private void goOn() throws IOException {
    if (inflater.finished()) {
      int rest = inflater.getRemaining();
      in.unread(piece, filled - rest, rest);
      frame.requireEnd(checksum.getValue(), inflater.getBytesWritten());
      ended = !begin();
    } else if (inflater.needsInput()) {
      fill();
    } else {
      throw new ZipException("a dictionary is wanted");
    }
  }

  private boolean begin() throws IOException {
    inflater.reset();
    checksum.reset();
    return frame.begins();
  }

  private void fill() throws IOException {
    filled = in.read(piece, 0, PIECE);
    if (filled < 0) {
      throw new EOFException();
    }
    inflater.setInput(piece, 0, filled);
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
