package org.claimdesk.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time for people. */
public final class Moment {

  private static final Pattern INSTANT = Pattern.compile("(\\S+)T(\\d\\d:\\d\\d)\\S*Z");

  private Moment() {}

  /** The day and the minute of an instant, in UTC. */
  public static String words(String instant) {
    Matcher parts = INSTANT.matcher(instant);
    return parts.matches() ? parts.group(1) + " " + parts.group(2) + " UTC" : instant;
  }
}
