package org.claimdesk.problem;

import java.util.Optional;

/**
 * Something that cannot be done, said to the user: where, what, and what to do next.
 *
 * @param what one line without a full stop, naming the thing that is wrong
 * @param remedy the next step, a command where there is one
 */
public record Problem(Optional<Location> where, String what, Optional<String> remedy) {

  public static Problem of(String what) {
    return new Problem(Optional.empty(), what, Optional.empty());
  }

  public static Problem of(String what, String remedy) {
    return new Problem(Optional.empty(), what, Optional.of(remedy));
  }

  public static Problem at(Location where, String what) {
    return new Problem(Optional.of(where), what, Optional.empty());
  }

  public static Problem at(Location where, String what, String remedy) {
    return new Problem(Optional.of(where), what, Optional.of(remedy));
  }

  /** The location, if any, and what is wrong, on one line. */
  public String headline() {
    return Location.prefix(where) + what;
  }
}
