package org.claimdesk.problem;

/** Counts things in words: no claims, 1 claim, 2 claims. */
public final class Count {

  private Count() {}

  /** The count with a thing whose plural ends in s. */
  public static String of(long number, String thing) {
    return of(number, thing, thing + "s");
  }

  /** The count with a thing whose plural is given, for example query and queries. */
  public static String of(long number, String one, String many) {
    if (number == 0) {
      return "no " + many;
    }
    return number + " " + (number == 1 ? one : many);
  }
}
