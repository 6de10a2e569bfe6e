package org.claimdesk.check;

import java.util.List;
import java.util.OptionalInt;

/** What a rule has to say of a claim, or of one of its sources. */
record Remark(OptionalInt source, String message) {

  static final List<Remark> NONE = List.of();

  static List<Remark> onClaim(String message) {
    return List.of(new Remark(OptionalInt.empty(), message));
  }

  static Remark onSource(int number, String message) {
    return new Remark(OptionalInt.of(number), message);
  }
}
