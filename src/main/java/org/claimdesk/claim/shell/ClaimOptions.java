package org.claimdesk.claim.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.PartialDate;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Words;

/** The options that say what a claim consists of. */
final class ClaimOptions {

  static final Option QUOTE =
      Option.value("quote", "TEXT", "the exact words in the article").letter('q');
  static final Option CLAIMANT = Option.value("claimant", "NAME", "who said it");
  static final Option LOCATION =
      Option.value("location", "PLACE", "paragraph, line or page in the article");
  static final Option ON =
      Option.value("on", "DATE", "when it was said: 2014, 2013-12 or 2014-07-03");

  private static final Map<ClaimField, String> NAMES =
      Map.of(
          ClaimField.CLAIM, "claim",
          ClaimField.QUOTE, QUOTE.name(),
          ClaimField.CLAIMANT, CLAIMANT.name(),
          ClaimField.LOCATION, LOCATION.name(),
          ClaimField.CLAIMED_ON, ON.name());

  private ClaimOptions() {}

  /** The fields that were given. */
  static Map<ClaimField, String> fields(Words words) {
    Map<ClaimField, String> fields = new EnumMap<>(ClaimField.class);
    NAMES.forEach(
        (field, option) -> words.option(option).ifPresent(value -> fields.put(field, value)));
    return fields;
  }

  /** What is to be told of a date that is none. */
  static List<String> told(Map<ClaimField, String> fields) {
    String date = fields.getOrDefault(ClaimField.CLAIMED_ON, "");
    return date.isBlank() || PartialDate.of(date).isKnown()
        ? List.of()
        : List.of("\"" + date + "\" is no date (2014, 2013-12, 2014-07-03) and is kept as text");
  }
}
