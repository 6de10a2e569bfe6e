package org.claimdesk.source.text;

import java.util.Optional;
import org.claimdesk.source.capture.DocumentReader.Reading;
import org.claimdesk.source.quote.PagedText;

/** How one kind of document is read. */
interface DocumentType {

  Reading read(Document document);

  /** The part that somebody reads it for. */
  default Optional<PagedText> mainPart(Document document) {
    return read(document).text();
  }
}
