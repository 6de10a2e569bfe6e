package org.claimdesk.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.claim.PartialDate;

/** Reads the dates of other programs' files; what is no date there is stays as it is written. */
final class ForeignDates {

  private static final Pattern DATE_TIME =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ][0-9]{2}:?[0-9]{2}.*", Pattern.DOTALL);
  private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})");

  private ForeignDates() {}

  /** A date, or the day of a date and time, as ISO 8601 writes them; in the zone it is given in. */
  static String day(String text) {
    Matcher time = DATE_TIME.matcher(text.strip());
    return time.matches() && isDate(time.group(1)) ? time.group(1) : text;
  }

  /** The same, or the day, the month and the year as AVeriTeC writes them: {@code 25-8-2020}. */
  static String dayFirst(String text) {
    Matcher parts = DAY_FIRST.matcher(text.strip());
    if (!parts.matches()) {
      return day(text);
    }
    String iso = parts.group(3) + "-" + two(parts.group(2)) + "-" + two(parts.group(1));
    return isDate(iso) ? iso : text;
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static boolean isDate(String text) {
    return PartialDate.of(text).isKnown();
  }
}
