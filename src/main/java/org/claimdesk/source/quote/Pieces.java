package org.claimdesk.source.quote;

import java.util.ArrayList;
import java.util.List;

/** Pieces in the making: any white space is a single blank, also where two pieces meet. */
final class Pieces {

  private final List<Piece> pieces = new ArrayList<>();
  private boolean endsInBlank = true;

  /** A whole text, some of it marked. */
  static List<Piece> of(String text, List<Span> marked) {
    Pieces pieces = new Pieces();
    int at = 0;
    for (Span span : Span.apart(marked)) {
      pieces.add(text.substring(at, span.from()), false);
      pieces.add(text.substring(span.from(), span.to()), true);
      at = span.to();
    }
    return pieces.add(text.substring(at), false).list();
  }

  Pieces add(String text, boolean marked) {
    StringBuilder collapsed = new StringBuilder();
    text.chars()
        .forEach(
            character -> {
              boolean blank = Typography.isSpace(character);
              if (!blank) {
                collapsed.append((char) character);
              } else if (!endsInBlank) {
                collapsed.append(' ');
              }
              endsInBlank = blank;
            });
    if (!collapsed.isEmpty()) {
      pieces.add(new Piece(collapsed.toString(), marked));
    }
    return this;
  }

  List<Piece> list() {
    if (!pieces.isEmpty()) {
      Piece last = pieces.remove(pieces.size() - 1);
      String text = last.text().stripTrailing();
      if (!text.isEmpty()) {
        pieces.add(new Piece(text, last.marked()));
      }
    }
    return List.copyOf(pieces);
  }
}
