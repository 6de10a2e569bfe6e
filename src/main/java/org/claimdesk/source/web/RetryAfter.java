package org.claimdesk.source.web;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a server wants to be asked again: seconds or a date, by RFC 9110, section 10.2.3. */
final class RetryAfter {

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

  private RetryAfter() {}

  /** In words: {@code after 120 s}; nothing if it is neither, or not to be believed. */
  static Optional<String> words(String said) {
    String text = said.strip();
    if (SECONDS.matcher(text).matches()) {
      return Optional.of("after " + Integer.parseInt(text) + " s");
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of("after " + time.withOffsetSameInstant(ZoneOffset.UTC).format(SHOWN));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
