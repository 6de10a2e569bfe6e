package org.claimdesk.check;

import org.claimdesk.claim.ClaimId;

/** Ids as they are typed in a command, so that a message can be followed to the letter. */
final class Typed {

  private Typed() {}

  static String id(ClaimId claim) {
    return claim.asTyped();
  }

  /** A claim's source: {@code KT-025/1}. */
  static String id(ClaimId claim, int source) {
    return ClaimId.asTyped(claim.text() + "/" + source);
  }
}
