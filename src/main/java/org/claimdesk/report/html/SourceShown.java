package org.claimdesk.report.html;

import java.util.List;
import org.claimdesk.report.ReportSource;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.quote.Passage;
import org.claimdesk.source.quote.Piece;

/** A source as its template asks for it. */
record SourceShown(ReportSource source) {

  List<String> says(String field) {
    return source.text(field).stream().toList();
  }

  /** Whether its name is nothing but the address. */
  boolean isNamedByAddress() {
    return source.text(SourceField.ADDRESS).filter(source.name()::equals).isPresent();
  }

  /** A file of the desk's, where its title does not already stand for it. */
  List<String> file() {
    return source
        .text(SourceField.ADDRESS)
        .filter(path -> source.url().isEmpty() && !isNamedByAddress())
        .stream()
        .toList();
  }

  /** How a person or a work was consulted. */
  List<String> consulted() {
    return source.text(SourceField.HOW).map(SourceShown::inWords).stream().toList();
  }

  private static String inWords(String how) {
    return switch (how) {
      case "phone" -> "consulted by phone";
      case "mail" -> "consulted by mail";
      case "visit" -> "consulted on a visit";
      case "print" -> "consulted in print";
      default -> how;
    };
  }

  /** The quote: as the copy has it among its sentences, else as it was typed. */
  List<Piece> quote() {
    return source
        .passage()
        .map(Passage::pieces)
        .or(() -> source.text(SourceField.QUOTE).map(quote -> List.of(new Piece(quote, false))))
        .orElse(List.of());
  }

  /** What the copies say of the quote, to be followed by which copy it is. */
  List<String> found() {
    return source
        .quoteFound()
        .map(found -> found ? "The quote is in the copy" : "The quote is not in the copy")
        .stream()
        .toList();
  }

  /** The page on which the quote begins, where the copy has pages. */
  List<Integer> page() {
    return source.page().stream().toList();
  }
}
