package org.claimdesk.problem;

/** What is shown in place of a character that would act on a terminal or a page. */
public final class ControlMark {

  private static final char DELETE_PICTURE = '\u2421';
  private static final char FIRST_PICTURE = '\u2400';

  private ControlMark() {}

  /** Unicode's picture of a control character, else its number: {@code <U+0085>}. */
  public static String of(char character) {
    if (character < ' ') {
      return String.valueOf((char) (FIRST_PICTURE + character));
    }
    return character == 0x7F
        ? String.valueOf(DELETE_PICTURE)
        : String.format("<U+%04X>", (int) character);
  }
}
