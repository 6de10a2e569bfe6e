package org.claimdesk.terminal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;

/**
 * A command's words, parsed: its operands in order and its options. Made by the parser, which has
 * refused what the command does not take.
 */
public record Words(List<String> operands, Map<String, List<String>> options) {

  public Words {
    operands = List.copyOf(operands);
    options = Map.copyOf(options);
  }

  public int count() {
    return operands.size();
  }

  /** The operand at the place, counted from 0. */
  public Optional<String> operand(int place) {
    return place < operands.size() ? Optional.of(operands.get(place)) : Optional.empty();
  }

  /** The operand at the place, which the parser has seen to be there. */
  public String required(int place) {
    return operands.get(place);
  }

  public boolean has(String option) {
    return options.containsKey(option);
  }

  /** The value of an option that may be given once. */
  public Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name)).map(values -> values.get(0));
  }

  /** All values of an option that may be repeated, as typed. */
  public List<String> all(String name) {
    return options.getOrDefault(name, List.of());
  }

  /** The value of an option as a count of 0 or more. */
  public Optional<Long> count(String name) {
    return option(name).map(typed -> count(name, typed));
  }

  private static long count(String name, String typed) {
    try {
      long number = Long.parseLong(typed.strip());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, with the same words as a negative number
    }
    throw ProblemException.of(
        "--" + name + " takes a whole number, not \"" + typed + "\"",
        "for example --" + name + " 20");
  }
}
