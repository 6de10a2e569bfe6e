package org.claimdesk.source.text;

import java.util.Optional;
import org.claimdesk.source.capture.DocumentReader;
import org.claimdesk.source.quote.PagedText;

/** Reads documents of any type under guard. */
final class GuardedReader implements DocumentReader {

  private final Guard guard;

  GuardedReader(Guard guard) {
    this.guard = guard;
  }

  @Override
  public Reading read(byte[] bytes, String mediaType, String name) {
    Document document = recognised(bytes, mediaType, name);
    return guard.run(
        () -> typeOf(document).read(document),
        why -> Findings.nothing(document.type().essence(), why));
  }

  @Override
  public Optional<PagedText> mainPart(byte[] bytes, String mediaType, String name) {
    Document document = recognised(bytes, mediaType, name);
    return guard.run(() -> typeOf(document).mainPart(document), why -> Optional.empty());
  }

  private static Document recognised(byte[] bytes, String mediaType, String name) {
    return DocumentTypes.recognised(new Document(bytes, MediaType.parse(mediaType), name));
  }

  private static DocumentType typeOf(Document document) {
    return DocumentTypes.of(document.type().essence());
  }
}
