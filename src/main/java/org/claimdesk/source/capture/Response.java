package org.claimdesk.source.capture;

import java.util.List;
import java.util.OptionalInt;

/** What came of asking for an address. */
public sealed interface Response {

  /**
   * It was there.
   *
   * @param address where it was in the end
   * @param redirects the addresses that led there, the one that was asked for first; empty where
   *     that was it
   * @param status the HTTP status, 200 to 299
   * @param mediaType its {@code Content-Type} as sent, or the empty text
   * @param bytes the body, unpacked
   */
  record Document(
      String address, List<String> redirects, int status, String mediaType, byte[] bytes)
      implements Response {}

  /**
   * There is no copy to be had.
   *
   * @param status the HTTP status, where a server gave one
   * @param redirects the addresses that were asked one after the other, the last of which failed;
   *     empty where nothing was redirected
   * @param why one line for the user, without the address: {@code it did not answer within 30 s}
   */
  record Failure(Cause cause, OptionalInt status, List<String> redirects, String why)
      implements Response {}

  /** Why there is no copy. */
  enum Cause {
    /** The server says that there is no such page (any more): 404, 410. */
    GONE,
    /** Anything else. */
    OTHER
  }
}
