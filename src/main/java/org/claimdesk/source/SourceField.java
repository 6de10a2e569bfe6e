package org.claimdesk.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimdesk.claim.PartialDate;
import org.claimdesk.problem.ProblemException;

/** What can be said about a source, in the order in which it is written out. */
public enum SourceField {
  ADDRESS(text -> Address.parse(text).typed()),
  PERSON,
  WORK,
  HOW(text -> Medium.parse(text).word()),
  TITLE,
  PUBLISHER,
  PUBLISHED(text -> PartialDate.of(text).text()),
  ACCESSED(text -> PartialDate.of(text).text()),
  STANCE(text -> Stance.parse(text).word()),
  KIND(text -> SourceKind.parse(text).word()),
  QUOTE,
  LOCATOR,
  ARCHIVE(SourceField::webAddress),
  PROTECTED(text -> YesOrNo.parse(text) == YesOrNo.YES ? YesOrNo.YES.word() : ""),
  NOTE;

  private final UnaryOperator<String> reading;

  SourceField() {
    this(UnaryOperator.identity());
  }

  SourceField(UnaryOperator<String> reading) {
    this.reading = reading;
  }

  /** The field with this name, in any case; nothing if there is none. */
  public static Optional<SourceField> named(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.word().equals(wanted)).findFirst();
  }

  /** The field's name in files and in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The text to keep for what was typed; nothing if that leaves the field empty.
   *
   * @throws ProblemException if the field cannot hold it
   */
  Optional<String> read(String typed) {
    return Optional.of(typed)
        .filter(text -> !text.isBlank())
        .map(reading)
        .filter(text -> !text.isEmpty());
  }

  private static String webAddress(String typed) {
    Address address = Address.parse(typed);
    if (!address.isWeb()) {
      throw ProblemException.of(
          "\"%s\" is no URL of an archived copy".formatted(typed),
          "give the http or https URL of the copy");
    }
    return address.typed();
  }
}
