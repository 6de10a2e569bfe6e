package org.claimdesk.claim;

import org.claimdesk.problem.ProblemException;

/** The name of a claim in its workspace: text, kept as it is. */
public record ClaimId(String text) {

  public ClaimId {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw ProblemException.of(
          "\"" + text + "\" cannot be the id of a claim", "an id is not blank at its ends");
    }
    if (hasControl(text)) {
      throw ProblemException.of(
          "an id cannot hold control characters", "take them out of the file");
    }
  }

  private static boolean hasControl(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isISOControl(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** The id as it is typed in a command: in quotes where it has to be. */
  public String asTyped() {
    return asTyped(text);
  }

  /** A text as it is typed in a command: in quotes where it has to be. */
  public static String asTyped(String text) {
    boolean plain =
        !text.isEmpty()
            && text.codePoints()
                .noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
            && !text.startsWith("\"")
            && !text.startsWith("'");
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The form in which ids are compared without regard to case. */
  public String key() {
    return Fold.text(text);
  }

  /** The number at the id's end without leading zeros ({@code 7} of {@code KT-007}), or "". */
  public String numberAtEnd() {
    return withoutLeadingZeros(text.substring(digitsStart(text)));
  }

  /** The last number in a text, likewise ({@code 52} of {@code KT-052x}), or "". */
  public static String lastNumber(String text) {
    int end = text.length();
    while (end > 0 && !isDigit(text.charAt(end - 1))) {
      end--;
    }
    String head = text.substring(0, end);
    return withoutLeadingZeros(head.substring(digitsStart(head)));
  }

  /** Where the digits at the end of a text begin. */
  static int digitsStart(String text) {
    int start = text.length();
    while (start > 0 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public String toString() {
    return text;
  }
}
