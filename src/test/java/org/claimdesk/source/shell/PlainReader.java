package org.claimdesk.source.shell;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimdesk.source.capture.DocumentReader;
import org.claimdesk.source.quote.PagedText;

/** Takes every document for plain text in UTF-8, but for images. */
final class PlainReader implements DocumentReader {

  @Override
  public Reading read(byte[] bytes, String mediaType, String name) {
    return name.endsWith(".png")
        ? new Reading(
            "image/png", Optional.empty(), Optional.empty(), Optional.of("it has no text"))
        : new Reading("text/plain", Optional.empty(), Optional.of(text(bytes)), Optional.empty());
  }

  @Override
  public Optional<PagedText> mainPart(byte[] bytes, String mediaType, String name) {
    return Optional.of(text(bytes));
  }

  private static PagedText text(byte[] bytes) {
    return PagedText.of(new String(bytes, StandardCharsets.UTF_8));
  }
}
