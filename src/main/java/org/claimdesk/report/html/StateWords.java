package org.claimdesk.report.html;

import org.claimdesk.claim.State;

/** What the states mean, for readers who do not work at the desk. */
final class StateWords {

  private StateWords() {}

  static String meaning(State state) {
    return switch (state) {
      case OPEN -> "has no verdict yet";
      case MARKED -> "has a verdict, waits for a second reader";
      case APPROVED -> "a second reader agreed";
      case DISPUTED -> "a second reader gave another verdict";
      case STALE -> "the text changed after the verdict";
    };
  }
}
