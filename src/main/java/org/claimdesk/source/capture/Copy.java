package org.claimdesk.source.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was found at a source and kept; its bytes are stored once, however many copies have them.
 *
 * @param sha256 of the bytes, in 64 small hexadecimal digits
 * @param mediaType as what it was read, with the charset of a text
 * @param title what it calls itself
 */
public record Copy(
    Instant at, String sha256, String mediaType, Optional<String> title, Origin origin) {

  /** Whether the bytes are those that were kept. */
  public boolean isOf(byte[] bytes) {
    return Content.sha256(bytes).equals(sha256);
  }

  /**
   * Where the copy came from.
   *
   * @param address where it was found in the end; for a file its name
   * @param redirects the addresses that led there, the source's own first
   * @param status the HTTP status; none for a file
   */
  public record Origin(String address, List<String> redirects, OptionalInt status) {

    public Origin {
      redirects = List.copyOf(redirects);
    }

    static Origin file(String name) {
      return new Origin(name, List.of(), OptionalInt.empty());
    }

    static Origin of(Response.Document document) {
      return new Origin(
          document.address(), document.redirects(), OptionalInt.of(document.status()));
    }
  }
}
