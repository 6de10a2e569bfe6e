package org.claimdesk.terminal;

/**
 * A word without a name that a command takes.
 *
 * @param name as shown in the help, in capitals
 * @param most how many such words may come: 1, or {@link Integer#MAX_VALUE}
 */
public record Operand(String name, boolean required, int most, Completes completes) {

  public static Operand required(String name, Completes completes) {
    return new Operand(name, true, 1, completes);
  }

  public static Operand optional(String name, Completes completes) {
    return new Operand(name, false, 1, completes);
  }

  /** One or more words, to the end of the line. */
  public static Operand rest(String name, Completes completes) {
    return new Operand(name, true, Integer.MAX_VALUE, completes);
  }
}
