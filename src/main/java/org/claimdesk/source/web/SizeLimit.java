package org.claimdesk.source.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The most that a body may have.
 *
 * @param bytes how many that is
 */
record SizeLimit(long bytes) {

  private static final long MEGABYTE = 1024 * 1024;

  /** The same stream, which ends with a {@link NoCopy} as soon as it has more than the limit. */
  InputStream on(InputStream in) {
    return new Counted(in);
  }

  NoCopy exceeded() {
    return NoCopy.because(
        "it is larger than "
            + (bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " bytes"));
  }

  private final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      return read < 0 ? read : counted(1, read);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = in.read(into, from, length);
      return read < 0 ? read : counted(read, read);
    }

    private int counted(int more, int result) throws NoCopy {
      count += more;
      if (count > bytes) {
        throw exceeded();
      }
      return result;
    }
  }
}
