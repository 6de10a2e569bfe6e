package org.claimdesk.journal;

import java.util.random.RandomGenerator;

/**
 * Makes ids for entries: the time in milliseconds and chance bits, as UUID version 7 (RFC 9562
 * section 5.7), so that ids of two machines never meet and those of one workspace sort by time.
 */
public final class EntryId {

  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long CHANCE = 0x3FFF_FFFF_FFFF_FFFFL;
  private static final int VERSION = 0x7000;

  private EntryId() {}

  /**
   * An id that sorts after another one, even if the clock went back.
   *
   * @param newest the newest id of the workspace, or the empty text
   */
  public static String after(String newest, long milliseconds, RandomGenerator chance) {
    long time = Math.max(milliseconds, newest.isEmpty() ? 0 : timeOf(newest));
    String id = id(time, chance);
    return id.compareTo(newest) > 0 ? id : id(time + 1, chance);
  }

  private static String id(long time, RandomGenerator chance) {
    long high = time << 16 | VERSION | chance.nextInt(0x1000);
    long low = VARIANT | chance.nextLong() & CHANCE;
    return "%08x-%04x-%04x-%04x-%012x"
        .formatted(
            high >>> 32, high >>> 16 & 0xFFFF, high & 0xFFFF, low >>> 48, low & 0xFFFF_FFFF_FFFFL);
  }

  private static long timeOf(String id) {
    return Long.parseLong(id.substring(0, 8) + id.substring(9, 13), 16);
  }
}
