package org.claimdesk.check;

import org.claimdesk.claim.ClaimId;

/** Ids as they are typed in a command, so that a message can be followed to the letter. */
final class Typed {

  private Typed() {}

  static String id(ClaimId claim) {
    return word(claim.text());
  }

  /** A claim's source: {@code KT-025/1}. */
  static String id(ClaimId claim, int source) {
    return word(claim.text() + "/" + source);
  }

  private static String word(String text) {
    boolean plain =
        text.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
            && !text.startsWith("\"")
            && !text.startsWith("'");
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
