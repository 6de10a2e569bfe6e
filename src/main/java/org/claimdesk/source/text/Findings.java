package org.claimdesk.source.text;

import java.util.List;
import java.util.Optional;
import org.claimdesk.source.capture.DocumentReader.Reading;
import org.claimdesk.source.quote.PagedText;

/** What is told of a document once it was read. */
final class Findings {

  private Findings() {}

  /** There is no text, and why. */
  static Reading nothing(String mediaType, String why) {
    return nothing(mediaType, Optional.empty(), why);
  }

  static Reading nothing(String mediaType, Optional<String> title, String why) {
    return new Reading(mediaType, title, Optional.empty(), Optional.of(why));
  }

  /** A document that is a single text. */
  static Reading of(Document document, DecodedText source, Optional<String> title, String text) {
    return of(source.mediaType(document.type()), title, PagedText.of(text), source.remarks());
  }

  static Reading of(
      String mediaType, Optional<String> title, PagedText text, List<String> remarks) {
    return new Reading(
        mediaType,
        title,
        Optional.of(text),
        remarks.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", remarks)));
  }

  /** A title on one line, and no longer than one should be. */
  static Optional<String> title(String found) {
    String line = found.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return Optional.of(first(line, 300)).filter(title -> !title.isBlank());
  }

  /** The beginning of a text, ending between two characters. */
  static String first(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean splits = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, splits ? length - 1 : length);
  }
}
