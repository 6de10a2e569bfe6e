package org.claimdesk.tabular;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell as a formula, and takes that guard off again.
 *
 * <p>The signs are those of <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP,
 * CSV Injection</a>; plain numbers, which nothing can run, stay numbers.
 */
public final class FormulaGuard {

  private static final char GUARD = '\'';
  private static final String SIGNS = "=+-@\t\r";

  /** Sign; digits, grouped or not, with decimals, or decimals alone; exponent; per cent. */
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile(
          "[+-]"
              + "(?:(?:\\d++|\\d{1,3}(?:[,.'’ \\u00A0\\u202F]\\d{2,3}){1,30})(?:[.,]\\d++)?|[.,]\\d++)"
              + "(?:[eE][+-]?\\d++)?"
              + "[ \\u00A0\\u202F]?%?");

  private FormulaGuard() {}

  /** The cell, with a leading apostrophe if it needs one. */
  public static String guard(String cell) {
    return needsGuard(cell) ? GUARD + cell : cell;
  }

  /**
   * Whether the cell begins like a formula and is no plain number, or begins like a guarded one: a
   * sign after any number of apostrophes, so that the guard can always be told from the text.
   */
  public static boolean needsGuard(String cell) {
    int sign = 0;
    while (sign < cell.length() && cell.charAt(sign) == GUARD) {
      sign++;
    }
    boolean signed = sign < cell.length() && SIGNS.indexOf(cell.charAt(sign)) >= 0;
    return signed && (sign > 0 || !PLAIN_NUMBER.matcher(cell).matches());
  }

  /** Whether the cell is one that {@link #guard} gave an apostrophe. */
  public static boolean isGuarded(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD && needsGuard(cell.substring(1));
  }

  /** The cell without the apostrophe that {@link #guard} gave it, other cells as they are. */
  public static String unguard(String cell) {
    return isGuarded(cell) ? cell.substring(1) : cell;
  }
}
