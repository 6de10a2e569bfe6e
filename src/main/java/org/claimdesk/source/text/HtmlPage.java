package org.claimdesk.source.text;

import java.util.Optional;
import org.claimdesk.source.capture.DocumentReader.Reading;
import org.claimdesk.source.quote.PagedText;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A web page. */
final class HtmlPage implements DocumentType {

  @Override
  public Reading read(Document document) {
    DecodedText decoded = decoded(document);
    org.jsoup.nodes.Document page = page(document, decoded);
    String text = VisibleText.of(page);
    return text.isBlank()
        ? Findings.nothing(
            decoded.mediaType(document.type()),
            title(page),
            "it has no text of its own, only what its scripts or frames fetch")
        : Findings.of(document, decoded, title(page), text);
  }

  @Override
  public Optional<PagedText> mainPart(Document document) {
    String text = MainPart.of(page(document, decoded(document)));
    return Optional.of(text).filter(found -> !found.isBlank()).map(PagedText::of);
  }

  private static DecodedText decoded(Document document) {
    return DecodedText.of(document, DeclaredCharset.in(document.bytes()));
  }

  /** Only by the rules of XML does {@code <script/>} end where it begins. */
  private static org.jsoup.nodes.Document page(Document document, DecodedText decoded) {
    boolean xml = document.type().essence().endsWith("+xml");
    Parser parser = xml ? Parser.xmlParser() : Parser.htmlParser();
    return parser.parseInput(new WatchedText(decoded.text()), "");
  }

  private static Optional<String> title(org.jsoup.nodes.Document page) {
    return Optional.ofNullable(page.selectFirst("head > title"))
        .map(Element::wholeText)
        .flatMap(Findings::title)
        .or(() -> shared(page));
  }

  /** What it calls itself where it is shared: <a href="https://ogp.me">Open Graph</a>. */
  private static Optional<String> shared(org.jsoup.nodes.Document page) {
    return Optional.ofNullable(page.selectFirst("meta[property=og:title]"))
        .map(meta -> meta.attr("content"))
        .flatMap(Findings::title);
  }
}
