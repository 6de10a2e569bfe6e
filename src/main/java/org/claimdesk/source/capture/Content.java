package org.claimdesk.source.capture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.claimdesk.source.quote.PagedText;

/**
 * Bytes to be kept, and the text in them.
 *
 * @param text nothing where there is none
 */
public record Content(byte[] bytes, Optional<PagedText> text) {

  /** SHA-256 (FIPS 180-4) in 64 small hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
