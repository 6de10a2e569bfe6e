package org.claimdesk.claimreview;

/** Shows texts of a record in messages: in quotes, and no more of them than a line holds. */
final class Shown {

  private static final int LONGEST = 80;

  private Shown() {}

  static String text(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST
        ? '"' + text + '"'
        : '"' + text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…\"";
  }
}
