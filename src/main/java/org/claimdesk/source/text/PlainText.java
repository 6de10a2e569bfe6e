package org.claimdesk.source.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.claimdesk.source.capture.DocumentReader.Reading;

/** Text without markup, and text whose markup is read as it is written: CSV, Markdown. */
final class PlainText implements DocumentType {

  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  @Override
  public Reading read(Document document) {
    return read(document, DecodedText.of(document));
  }

  static Reading read(Document document, DecodedText decoded) {
    String text = LINE_END.matcher(decoded.text()).replaceAll("\n");
    return text.isBlank()
        ? Findings.nothing(decoded.mediaType(document.type()), "it is empty")
        : Findings.of(document, decoded, Optional.empty(), text);
  }
}
