package org.claimdesk.source.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.source.capture.DocumentReader.Reading;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The text between the tags of an XML document: feeds, drawings, data. An element is a line, unless
 * it stands among words.
 */
final class XmlText implements DocumentType {

  @Override
  public Reading read(Document document) {
    DecodedText decoded = DecodedText.of(document, DeclaredCharset.in(document.bytes()));
    org.jsoup.nodes.Document xml =
        Parser.xmlParser().parseInput(new WatchedText(decoded.text()), "");
    Lines lines = new Lines();
    xml.traverse(lines);
    String text = lines.text.toString().strip();
    return text.isBlank()
        ? Findings.nothing(decoded.mediaType(document.type()), "it has no text, only tags")
        : Findings.of(document, decoded, title(xml), text);
  }

  /** Of a feed or a drawing. */
  private static Optional<String> title(org.jsoup.nodes.Document xml) {
    return Optional.ofNullable(xml.selectFirst("rss > channel > title, feed > title, svg > title"))
        .map(Element::wholeText)
        .flatMap(Findings::title);
  }

  private static final class Lines implements NodeVisitor {

    private final RunningText text = new RunningText();
    private final Set<Node> withWords = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public void head(Node node, int depth) {
      GivenUp.check();
      if (node instanceof TextNode words) {
        text.add(words.getWholeText());
      } else if (node instanceof Element element) {
        if (element.textNodes().stream().anyMatch(words -> !words.isBlank())) {
          withWords.add(element);
        }
        around(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        around(element);
      }
    }

    private void around(Element element) {
      if (!withWords.contains(element.parent())) {
        text.endLine();
      }
    }
  }
}
