package org.claimdesk.terminal;

import java.util.Optional;

/**
 * A named option of a command.
 *
 * @param name without the dashes
 * @param letter the short form, if it has one
 * @param value what stands for the value in the help, in capitals; empty for a flag
 * @param help one line
 */
public record Option(
    String name,
    Optional<Character> letter,
    Optional<String> value,
    String help,
    boolean repeats,
    Completes completes) {

  public static Option flag(String name, String help) {
    return new Option(name, Optional.empty(), Optional.empty(), help, false, Completes.NOTHING);
  }

  public static Option value(String name, String value, String help) {
    return new Option(name, Optional.empty(), Optional.of(value), help, false, Completes.NOTHING);
  }

  public Option letter(char letter) {
    return new Option(name, Optional.of(letter), value, help, repeats, completes);
  }

  public Option repeatable() {
    return new Option(name, letter, value, help, true, completes);
  }

  public Option completes(Completes what) {
    return new Option(name, letter, value, help, repeats, what);
  }
}
