package org.claimdesk.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.claimdesk.problem.ProblemException;

/** A year, a month or a day as somebody wrote it; what is none of them is kept as text. */
public record PartialDate(String text) {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /**
   * @throws ProblemException if the text is blank
   */
  public PartialDate {
    text = text.strip();
    if (text.isEmpty()) {
      throw ProblemException.of(
          "a date is blank", "write it as 2014, 2013-12 or 2014-07-03, or leave it out");
    }
  }

  public static PartialDate of(String text) {
    return new PartialDate(text);
  }

  /**
   * Whether this is {@code 2014}, {@code 2013-12} or {@code 2014-07-03}, and there is such a month
   * or day in the calendar of ISO 8601.
   */
  public boolean isKnown() {
    try {
      return exists();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private boolean exists() {
    if (DAY.matcher(text).matches()) {
      LocalDate.parse(text);
      return true;
    }
    if (MONTH.matcher(text).matches()) {
      YearMonth.parse(text);
      return true;
    }
    return YEAR.matcher(text).matches();
  }

  @Override
  public String toString() {
    return text;
  }
}
