package org.claimdesk.terminal;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a question about many things is about: the first of them, and how many there are besides.
 *
 * @param summary lines that stand before them
 * @param header the names of the columns
 * @param rows a cell for each column; the last one is cut where the terminal ends
 * @param more how many are not shown
 */
public record Preview(
    List<String> summary, List<String> header, List<List<String>> rows, long more) {

  /** Nothing to be shown before a question. */
  public static final Preview NONE = new Preview(List.of(), List.of(), List.of(), 0);

  public Preview {
    summary = List.copyOf(summary);
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** How the columns stand: what is long gives way at the end of the line. */
  List<Listing.Align> aligns() {
    return IntStream.range(0, header.size())
        .mapToObj(at -> at < header.size() - 1 ? Listing.Align.LEFT : Listing.Align.FLEXIBLE)
        .toList();
  }
}
