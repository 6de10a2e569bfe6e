package org.claimdesk.tabular;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a record that never ends, as after a quote that is never closed, before it fills the
 * memory.
 */
final class RecordLimit extends FilterReader {

  private final int limit;
  private int sinceRecordStart;

  RecordLimit(Reader reader, int limit) {
    super(reader);
    this.limit = limit;
  }

  void recordStarts() {
    sinceRecordStart = 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (sinceRecordStart > limit) {
      throw new Exceeded(limit);
    }
    int read = super.read(buffer, offset, length);
    sinceRecordStart += Math.max(read, 0);
    return read;
  }

  /** A record is longer than any real one. */
  static final class Exceeded extends IOException {

    Exceeded(int limit) {
      super("a record is longer than " + limit + " characters");
    }
  }
}
