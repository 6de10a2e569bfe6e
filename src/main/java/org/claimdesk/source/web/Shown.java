package org.claimdesk.source.web;

import java.util.regex.Pattern;

/** What a server says, made fit to be kept and shown: bounded, and without control characters. */
final class Shown {

  private static final int WORD = 40;
  private static final int LINE = 200;
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");

  private Shown() {}

  static String word(String said) {
    return bounded(said, WORD);
  }

  static String line(String said) {
    return bounded(said, LINE);
  }

  private static String bounded(String said, int most) {
    String clean = CONTROLS.matcher(said).replaceAll(" ").strip();
    return clean.length() <= most ? clean : clean.substring(0, most);
  }
}
