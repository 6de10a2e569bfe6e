package org.claimdesk.claimreview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells dates and times of ISO 8601, as schema.org's Date and DateTime are written. */
final class IsoDate {

  private static final String TIME =
      "T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:[.,][0-9]+)?)?";
  private static final String ZONE = "(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)";
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:" + TIME + ZONE + "?)?");
  private static final Pattern SHORT_DAY = Pattern.compile("[0-9]{8}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private IsoDate() {}

  /** Whether the text is a year, a month, a day, or a day with a time, and there is such a day. */
  static boolean is(String text) {
    try {
      return exists(text);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean exists(String text) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      LocalDate.parse(day.group(1));
    } else if (SHORT_DAY.matcher(text).matches()) {
      LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    } else if (MONTH.matcher(text).matches()) {
      YearMonth.parse(text);
    } else if (YEAR.matcher(text).matches()) {
      Year.parse(text);
    } else {
      return false;
    }
    return true;
  }
}
