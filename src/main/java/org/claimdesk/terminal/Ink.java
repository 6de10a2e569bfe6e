package org.claimdesk.terminal;

import java.util.Map;

/**
 * How a piece of text is set off. Only colours that can be read on a light and on a dark ground,
 * out of the sixteen every terminal has.
 */
enum Ink {
  PLAIN(""),
  BOLD("1"),
  GREEN("32"),
  MAGENTA("35"),
  RED("31");

  private static final Map<String, Ink> VERDICTS =
      Map.of(
          "true", GREEN, "mostly-true", GREEN, "mixed", MAGENTA, "mostly-false", RED, "false", RED);

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The ink of a verdict's name; plain where the verdict has no value on the scale. */
  static Ink ofVerdict(String name) {
    return VERDICTS.getOrDefault(name, PLAIN);
  }

  /** The text in this ink (ECMA-48, select graphic rendition). */
  String on(String text) {
    return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
