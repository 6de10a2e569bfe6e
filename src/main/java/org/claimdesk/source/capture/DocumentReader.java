package org.claimdesk.source.capture;

import java.util.Optional;
import org.claimdesk.source.quote.PagedText;

/** Finds the text in documents. Never throws for what is in a document. */
public interface DocumentReader {

  /**
   * The text of a document, all that a reader would see of it.
   *
   * @param mediaType as its server sent it, or the empty text where nobody said: it is then told by
   *     the name and the bytes
   * @param name the address or the file name
   */
  Reading read(byte[] bytes, String mediaType, String name);

  /** The main part of a document, for somebody who reads it: without menus and footers. */
  Optional<PagedText> mainPart(byte[] bytes, String mediaType, String name);

  /**
   * What was found in a document.
   *
   * @param mediaType as what it was read: type/subtype, with a charset where it is a text
   * @param title what it calls itself, if it does
   * @param text nothing where there is no text in it
   * @param remark what the user should know: that there is no text and why, or that it is not all
   */
  record Reading(
      String mediaType,
      Optional<String> title,
      Optional<PagedText> text,
      Optional<String> remark) {}
}
