package org.claimdesk.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader sees of a text in Markdown, as CommonMark with tables reads it. */
public final class Rendered {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"<>&]*)\">");

  private final Node document;

  private Rendered(Node document) {
    this.document = document;
  }

  public static Rendered of(String markdown) {
    return new Rendered(PARSER.parse(markdown));
  }

  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableRow) {
              rows.add(cells(node));
            } else {
              visitChildren(node);
            }
          }
        });
    return rows;
  }

  private static List<String> cells(Node row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(cell instanceof TableCell ? text(cell) : "no cell");
    }
    return cells;
  }

  List<String> headings() {
    List<String> headings = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            headings.add(text(heading));
          }
        });
    return headings;
  }

  List<String> quotes() {
    List<String> quotes = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(BlockQuote quote) {
            quotes.add(text(quote));
          }
        });
    return quotes;
  }

  /** The first paragraph of each item of a list. */
  public List<String> items() {
    List<String> items = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(ListItem item) {
            Node first = item.getFirstChild();
            items.add(first instanceof Paragraph ? text(first) : "no paragraph");
            visitChildren(item);
          }
        });
    return items;
  }

  List<String> links() {
    List<String> links = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            links.add(link.getDestination());
          }
        });
    return links;
  }

  List<String> anchors() {
    List<String> anchors = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline html) {
            Matcher anchor = ANCHOR.matcher(html.getLiteral());
            if (anchor.matches()) {
              anchors.add(anchor.group(1));
            }
          }
        });
    return anchors;
  }

  /** Its text, where the tags that the report writes itself are no part of it. */
  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text words) {
            text.append(words.getLiteral());
          }

          @Override
          public void visit(HtmlInline html) {
            text.append(own(html.getLiteral()));
          }

          @Override
          public void visit(HtmlBlock html) {
            text.append("a block of HTML: ").append(html.getLiteral());
          }

          @Override
          public void visit(HardLineBreak lineBreak) {
            text.append('\n');
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            text.append(" no break ");
          }
        });
    return text.toString();
  }

  private static String own(String tag) {
    if (tag.equals("<br>")) {
      return "\n";
    }
    boolean own =
        tag.equals("<span>")
            || tag.equals("</span>")
            || tag.equals("</a>")
            || ANCHOR.matcher(tag).matches();
    return own ? "" : "a tag: " + tag;
  }
}
