package org.claimdesk.terminal;

import java.util.List;
import java.util.Optional;

/**
 * An option as typed.
 *
 * @param name with its dashes
 * @param value what stands behind {@code =}
 */
record OptionWord(String name, Optional<String> value) {

  static OptionWord of(String typed) {
    int equals = typed.indexOf('=');
    return equals < 0
        ? new OptionWord(typed, Optional.empty())
        : new OptionWord(typed.substring(0, equals), Optional.of(typed.substring(equals + 1)));
  }

  /** The option it is of these. */
  Optional<Option> in(List<Option> options) {
    return options.stream().filter(this::names).findFirst();
  }

  boolean names(Option option) {
    return name.equals("--" + option.name())
        || option.letter().filter(letter -> name.equals("-" + letter)).isPresent();
  }
}
