package org.claimdesk.claimreview;

/** Takes what rules have to say of a record, each at its property. */
final class Remarks {

  /** Takes one remark. */
  @FunctionalInterface
  interface Taker {
    void take(Severity severity, String property, String message);
  }

  private final String path;
  private final Taker taker;

  private Remarks(String path, Taker taker) {
    this.path = path;
    this.taker = taker;
  }

  /** Remarks on the record as a whole. */
  static Remarks to(Taker taker) {
    return new Remarks("", taker);
  }

  /** Those on a property of what these are on. */
  Remarks at(String property) {
    return new Remarks(path.isEmpty() ? property : path + "." + property, taker);
  }

  /** Those on a place, counted from 0, of the list that these are on. */
  Remarks at(int place) {
    return new Remarks(path + "[" + place + "]", taker);
  }

  void error(String message) {
    taker.take(Severity.ERROR, path, message);
  }

  void advice(String message) {
    taker.take(Severity.ADVICE, path, message);
  }
}
