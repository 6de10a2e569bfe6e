package org.claimdesk.problem;

import java.util.List;

/** Counts things in words: no claims, 1 claim, 2 claims. */
public final class Count {

  private Count() {}

  /** The count with a thing whose plural ends in s. */
  public static String of(long number, String thing) {
    return of(number, thing, thing + "s");
  }

  /** Adds the count with what it is of to some words, unless there are none. */
  public static void addAny(List<String> words, long number, String what) {
    if (number > 0) {
      words.add(number + " " + what);
    }
  }

  /** The count with a thing whose plural is given, for example query and queries. */
  public static String of(long number, String one, String many) {
    if (number == 0) {
      return "no " + many;
    }
    return number + " " + (number == 1 ? one : many);
  }
}
