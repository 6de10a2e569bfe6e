package org.claimdesk.source.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Collects the text that a reader of a page may see. Which elements stand on lines of their own is
 * after the <a href="https://html.spec.whatwg.org/multipage/rendering.html">HTML Standard</a>; an
 * empty line parts all of them but the items of a list, so that a heading does not run into what it
 * heads. A row of a table is a line, its cells parted by tabs.
 */
final class VisibleText implements NodeFilter {

  private static final Set<String> ON_LINES =
      Set.of(
          ("address article aside blockquote body caption center dd details dialog dir div dl dt"
                  + " fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header"
                  + " hgroup hr html legend li listing main menu nav ol optgroup option p plaintext"
                  + " pre search section select summary table tbody textarea tfoot thead ul xmp")
              .split(" "));

  /** Of these, the ones that follow each other without an empty line. */
  private static final Set<String> CLOSE_TOGETHER =
      Set.of("dd", "dt", "legend", "li", "option", "summary", "tbody", "tfoot", "thead");

  private static final Set<String> AS_THEY_ARE =
      Set.of("pre", "textarea", "listing", "plaintext", "xmp");

  private final RunningText text = new RunningText();
  private final Predicate<Element> leftOut;
  private final Deque<Element> cells = new ArrayDeque<>();
  private int asItIs;

  private VisibleText(Predicate<Element> leftOut) {
    this.leftOut = leftOut;
  }

  static String of(Node root) {
    return of(root, element -> false);
  }

  /**
   * @param leftOut what is left out beside all that cannot be seen
   */
  static String of(Node root, Predicate<Element> leftOut) {
    VisibleText visible = new VisibleText(leftOut);
    root.filter(visible);
    return visible.text.toString().strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    GivenUp.check();
    if (node instanceof TextNode words) {
      add(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element) || Unseen.is(element) || leftOut.test(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    open(element);
    return FilterResult.CONTINUE;
  }

  private void add(String words) {
    if (asItIs > 0 && cells.isEmpty()) {
      text.addAsItIs(words);
    } else {
      text.add(words);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    switch (name) {
      case "br" -> breakLine();
      case "img" -> addApart(element.attr("alt"));
      case "input" -> addApart(element.attr("value"));
      case "q" -> text.add("\u201C");
      case "td", "th" -> openCell(element);
      case "tr" -> endLine();
      default -> around(name);
    }
    asItIs += AS_THEY_ARE.contains(name) ? 1 : 0;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    String name = element.normalName();
    switch (name) {
      case "q" -> text.add("\u201D");
      case "td", "th" -> closeCell(element);
      case "tr" -> endRow();
      default -> around(name);
    }
    asItIs -= AS_THEY_ARE.contains(name) ? 1 : 0;
  }

  private void around(String name) {
    if (CLOSE_TOGETHER.contains(name)) {
      endLine();
    } else if (ON_LINES.contains(name)) {
      endParagraph();
    }
  }

  private void addApart(String words) {
    text.blank();
    text.add(words);
    text.blank();
  }

  private void openCell(Element cell) {
    if (!TableCell.isOfRow(cell)) {
      endLine();
      return;
    }
    if (cells.isEmpty() && TableCell.follows(cell)) {
      text.nextCell();
    }
    cells.push(cell);
  }

  private void closeCell(Element cell) {
    if (cell.equals(cells.peek())) {
      cells.pop();
    } else {
      endLine();
    }
  }

  private void endLine() {
    if (cells.isEmpty()) {
      text.endLine();
    } else {
      text.blank();
    }
  }

  private void endParagraph() {
    if (cells.isEmpty()) {
      text.endParagraph();
    } else {
      text.blank();
    }
  }

  private void endRow() {
    if (cells.isEmpty()) {
      text.endRow();
    }
  }

  private void breakLine() {
    if (cells.isEmpty()) {
      text.breakLine();
    } else {
      text.blank();
    }
  }
}
