package org.claimdesk.source.capture;

import java.util.List;
import java.util.Optional;
import org.claimdesk.source.Address;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.quote.PagedText;

/** The copies of sources and the looks that were taken, kept for good. */
public interface Copies {

  /** The looks at a source under the address it has now, oldest first. */
  List<Look> looks(SourceId id, Address address);

  /**
   * Keeps a look, and works out anew what the copies say of the source.
   *
   * @param content what the look's copy is of, if it has one
   */
  void add(SourceId id, Address address, Look look, Optional<Content> content);

  /**
   * Takes the looks at another source of the same address over, if there is one and there are none
   * at this one.
   *
   * @param like whose looks; if not said, for web addresses, those of any source of that address,
   *     one with a copy before one without
   */
  void adopt(SourceId id, Address address, Optional<SourceId> like);

  /** The text of a copy; nothing where there is none in it. */
  Optional<PagedText> text(Copy copy);

  /** The bytes of a copy as they are stored now. */
  byte[] bytes(Copy copy);
}
