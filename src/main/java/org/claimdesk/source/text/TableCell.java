package org.claimdesk.source.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Tells the cells of a table from those that only lay a page out, as pages once did. */
final class TableCell {

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Evaluator LAID_OUT =
      Selector.evaluatorOf("table, h1, h2, h3, h4, h5, h6, article, section, p + p");

  private TableCell() {}

  /** Whether its row is a line. */
  static boolean isOfRow(Element cell) {
    return cell.selectFirst(LAID_OUT) == null;
  }

  /** Whether another cell of a line stands before it. */
  static boolean follows(Element cell) {
    Element before = cell.previousElementSibling();
    return before != null && CELLS.contains(before.normalName()) && isOfRow(before);
  }
}
