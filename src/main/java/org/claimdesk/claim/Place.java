package org.claimdesk.claim;

/**
 * Where a claim stands in the order: a fraction written in base 36, so that there is always room
 * between two. Places are compared as texts and never end with {@code 0}.
 */
public record Place(String text) implements Comparable<Place> {

  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final int WHOLE = 6;

  /** Digits after a place between two others, for those that follow it. */
  private static final String ROOM = "00000i";

  /** Before any claim; no claim's own place. */
  public static final Place BEGINNING = new Place("");

  /** The place of the first claim of an empty workspace. */
  public static Place first() {
    return numbered(1);
  }

  private static Place numbered(long number) {
    String digits = Long.toString(number, 36);
    return new Place("0".repeat(Math.max(0, WHOLE - digits.length())) + digits + "i");
  }

  /** A place after this one, with plenty of room between. */
  public Place after() {
    String whole = text.substring(0, Math.min(WHOLE, text.length()));
    return numbered(Long.parseLong(whole + "0".repeat(WHOLE - whole.length()), 36) + 1);
  }

  /**
   * A place after this one and before the other: the next number, if there is room for it, so that
   * many places one after the other do not grow longer and longer.
   */
  public Place before(Place next) {
    String following = increment(text);
    return following.compareTo(next.text) < 0 && !following.isEmpty()
        ? new Place(following)
        : new Place(between(text, next.text) + ROOM);
  }

  /** The next number of as many digits whose last one is not 0; empty if there is none. */
  private static String increment(String number) {
    char[] digits = number.toCharArray();
    for (int i = digits.length - 1; i >= 0; i--) {
      int digit = DIGITS.indexOf(digits[i]) + 1;
      if (digit < DIGITS.length()) {
        digits[i] = DIGITS.charAt(digit);
        return new String(digits);
      }
      digits[i] = i == digits.length - 1 ? '1' : '0';
    }
    return "";
  }

  /** A place before this one. */
  public Place before() {
    return new Place(between("", text));
  }

  private static String between(String low, String high) {
    StringBuilder middle = new StringBuilder();
    boolean bounded = true;
    for (int i = 0; ; i++) {
      int from = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
      int to = bounded ? (i < high.length() ? DIGITS.indexOf(high.charAt(i)) : 0) : DIGITS.length();
      if (to - from > 1) {
        return middle.append(DIGITS.charAt((from + to) / 2)).toString();
      }
      middle.append(DIGITS.charAt(from));
      bounded = bounded && from == to;
    }
  }

  @Override
  public int compareTo(Place other) {
    return text.compareTo(other.text);
  }
}
