package org.claimdesk.tabular;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;

/**
 * A text that keeps what was read of it since a record began, so that reading can go on from within
 * that record. A record that never ends, as after a quote that is never closed, is stopped before
 * it fills the memory.
 */
final class RecordWindow extends Reader {

  private static final int CHUNK = 1 << 14;

  private final Reader text;
  private final int limit;
  private char[] kept = new char[4 * CHUNK];

  /** How many characters were let go of before those that are kept. */
  private long before;

  /** Within the kept characters: where the record begins, where reading goes on, their end. */
  private int start;

  private int next;
  private int end;

  RecordWindow(Reader text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** A record is longer than any real one. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(int limit) {
      super("a record is longer than " + limit + " characters");
    }
  }

  /** What comes before this place in the text, counted in characters, is not needed again. */
  void letGoBefore(long place) {
    start = Math.toIntExact(place - before);
  }

  /** Where in the text the kept characters begin. */
  long place() {
    return before + start;
  }

  /** The characters from there that have been read. */
  CharSequence sinceStart() {
    return CharBuffer.wrap(kept, start, end - start);
  }

  /** Goes on reading from an earlier place that is still kept. */
  void backTo(long place) {
    start = Math.toIntExact(place - before);
    next = start;
  }

  /** Passes over the rest of a line, however long it is, and says how many characters that was. */
  long passOverLine() throws IOException {
    long from = before + next;
    while (next < end || fill()) {
      char character = kept[next++];
      start = next;
      if (character == '\n' || character == '\r') {
        if (character == '\r' && (next < end || fill()) && kept[next] == '\n') {
          next++;
          start = next;
        }
        return before + next - from;
      }
    }
    return before + next - from;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (next == end && !fill()) {
      return -1;
    }
    int count = Math.min(length, end - next);
    System.arraycopy(kept, next, into, offset, count);
    next += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (end - start > limit) {
      throw new Exceeded(limit);
    }
    makeRoom();
    int read = text.read(kept, end, CHUNK);
    end += Math.max(0, read);
    return read > 0;
  }

  private void makeRoom() {
    if (kept.length - end >= CHUNK) {
      return;
    }
    int size = end - start;
    char[] roomy = size + CHUNK > kept.length / 2 ? new char[2 * kept.length] : kept;
    System.arraycopy(kept, start, roomy, 0, size);
    kept = roomy;
    before += start;
    next -= start;
    end = size;
    start = 0;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
