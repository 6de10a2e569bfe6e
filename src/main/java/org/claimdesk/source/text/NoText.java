package org.claimdesk.source.text;

import java.util.regex.Pattern;
import org.claimdesk.source.capture.DocumentReader.Reading;

/** A document whose text is not looked for. */
final class NoText implements DocumentType {

  private static final Pattern OFFICE =
      Pattern.compile(
          "application/(?:msword|rtf|vnd\\.(?:ms-|openxmlformats-officedocument|oasis\\.opendocument).*)"
              + "|text/rtf");

  @Override
  public Reading read(Document document) {
    String type = document.type().essence();
    return Findings.nothing(
        type,
        OFFICE.matcher(type).matches()
            ? "an office document is kept; save it as PDF to have its text searched"
            : type + " has no text that can be searched");
  }
}
