package org.claimdesk.report.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A point in time for people. */
record Moment(String instant) {

  private static final Pattern WHOLE = Pattern.compile("(\\S+)T(\\d\\d:\\d\\d)\\S*Z");

  /** The day and the minute, in UTC. */
  String words() {
    Matcher whole = WHOLE.matcher(instant);
    return whole.matches() ? whole.group(1) + " " + whole.group(2) + " UTC" : instant;
  }
}
