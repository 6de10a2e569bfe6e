package org.claimdesk.source.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.Sighting;
import org.claimdesk.source.quote.Absent;
import org.claimdesk.source.quote.Found;
import org.claimdesk.source.quote.Passage;
import org.claimdesk.source.quote.Piece;

/** A quote in its context, or what comes nearest to it. */
record QuoteShown(SourceId id, Sighting sighting) {

  boolean isFound() {
    return sighting.sought().filter(Found.class::isInstance).isPresent();
  }

  private Optional<Passage> passage() {
    return sighting
        .sought()
        .flatMap(
            sought ->
                sought instanceof Found found
                    ? Optional.of(found.passage())
                    : ((Absent) sought).nearest().map(near -> near.passage()));
  }

  private Optional<List<Piece>> quote() {
    return sighting
        .sought()
        .filter(Absent.class::isInstance)
        .flatMap(sought -> ((Absent) sought).nearest())
        .map(near -> near.quote());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    String copy = "the copy of " + sighting.copy().at();
    String where = passage().map(it -> ", " + where(it)).orElse("");
    lines.add(
        id
            + (isFound()
                ? ": found in " + copy + where
                : ": not in "
                    + copy
                    + passage()
                        .map(it -> "; nearest" + where)
                        .orElse(", and nothing comes near it")));
    passage().ifPresent(it -> lines.add(marked(it.pieces())));
    quote().ifPresent(pieces -> lines.add("the quote: " + marked(pieces)));
    return lines;
  }

  /** What programs are told, in an order that stays. */
  Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("source", id.toString());
    facts.put("quote_found", isFound());
    facts.put("sha256", sighting.copy().sha256());
    facts.put("captured_at", sighting.copy().at().toString());
    put(facts, "page", passage().map(Passage::page));
    put(facts, "offset", passage().map(Passage::offset));
    put(facts, "passage", passage().map(it -> plain(it.pieces())));
    put(facts, "marked", passage().map(it -> texts(it.pieces())));
    put(facts, "missing", quote().map(QuoteShown::texts));
    return facts;
  }

  private static void put(Map<String, Object> facts, String name, Optional<?> value) {
    facts.put(name, value.<Object>map(it -> it).orElse(null));
  }

  private String where(Passage passage) {
    String page = sighting.isPaged() ? "page " + passage.page() + ", " : "";
    return page + "character " + (passage.offset() + 1);
  }

  static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.marked() ? ">>" + piece.text() + "<<" : piece.text())
        .collect(Collectors.joining());
  }

  private static String plain(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static List<String> texts(List<Piece> pieces) {
    return pieces.stream().filter(Piece::marked).map(Piece::text).toList();
  }
}
