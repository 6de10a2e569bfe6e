package org.claimdesk.source.capture;

import java.util.List;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.quote.PagedText;

/** Shows where a source's quote is in its copies. */
public final class FindQuote {

  private final Copies copies;
  private final DocumentReader reader;

  public FindQuote(Copies copies, DocumentReader reader) {
    this.copies = copies;
    this.reader = reader;
  }

  /** The copy that has the quote, else the one captured last; nothing where there is no copy. */
  public Optional<Sighting> of(SourceId id, Source source) {
    List<Look> looks =
        source.details().address().map(address -> copies.looks(id, address)).orElse(List.of());
    return new EvidenceRule(copies::text)
        .sighting(EvidenceRule.copies(looks), source.details().quote());
  }

  /**
   * The same, where there has to be a copy.
   *
   * @throws ProblemException if there is none
   */
  public Sighting require(SourceId id, Source source) {
    return of(id, source)
        .orElseThrow(
            () ->
                ProblemException.of("there is no copy of " + id, "make one: source capture " + id));
  }

  /** The main part of a copy, for somebody who looks for words to quote. */
  public Optional<PagedText> mainPart(Copy copy) {
    return reader.mainPart(copies.bytes(copy), copy.mediaType(), copy.origin().address());
  }

  /** The bytes of a copy. */
  public byte[] bytes(Copy copy) {
    return copies.bytes(copy);
  }
}
