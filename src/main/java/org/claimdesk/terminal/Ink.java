package org.claimdesk.terminal;

/**
 * How a piece of text is set off. Only colours that can be read on a light and on a dark ground,
 * out of the sixteen every terminal has.
 */
public enum Ink {
  PLAIN(""),
  BOLD("1"),
  GREEN("32"),
  MAGENTA("35"),
  RED("31");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The text in this ink (ECMA-48, select graphic rendition). */
  String on(String text) {
    return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
