package org.claimdesk.source.text;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Bytes that cannot be read on once their reader was told to stop. */
final class WatchedBytes extends RandomAccessReadBuffer {

  WatchedBytes(byte[] bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    GivenUp.check();
    return super.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    GivenUp.check();
    return super.read(into, offset, length);
  }
}
