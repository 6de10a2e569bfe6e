package org.claimdesk.check;

/** A set of whole numbers that takes eight to sixteen bytes for each; says rather too often yes. */
final class SeenKeys {

  /** From here on it takes in no more and says of every number that it may have been there. */
  private static final int MOST = 1 << 22;

  private long[] slots = new long[1 << 10];
  private int size;

  /** Takes the number in; true if it certainly was not there. */
  boolean add(long key) {
    if (size == MOST) {
      return false;
    }
    // 0 marks a free slot
    long wanted = key == 0 ? 1 : key;
    int at = slot(slots, wanted);
    if (slots[at] == wanted) {
      return false;
    }
    slots[at] = wanted;
    if (++size * 4L > slots.length * 3L) {
      grow();
    }
    return true;
  }

  private static int slot(long[] slots, long key) {
    int last = slots.length - 1;
    int at = Long.hashCode(key * 0x9E3779B97F4A7C15L) & last;
    while (slots[at] != 0 && slots[at] != key) {
      at = at + 1 & last;
    }
    return at;
  }

  private void grow() {
    long[] more = new long[slots.length * 2];
    for (long key : slots) {
      if (key != 0) {
        more[slot(more, key)] = key;
      }
    }
    slots = more;
  }
}
