package org.claimdesk.source.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the main part of a page by what its elements are called: what is marked as main; else its
 * only article; else all that is no menu, head, foot, aside or form. Nothing is weighed. The names
 * are of the HTML Standard, the roles of <a
 * href="https://www.w3.org/TR/wai-aria-1.2/">WAI-ARIA</a>.
 */
final class MainPart {

  private static final Set<String> BESIDE = Set.of("nav", "header", "footer", "aside", "form");
  private static final Set<String> ROLES_BESIDE =
      Set.of("navigation", "banner", "contentinfo", "search", "complementary");

  private MainPart() {}

  static String of(Document page) {
    return marked(page).orElseGet(() -> withoutWhatIsBeside(page));
  }

  private static Optional<String> marked(Document page) {
    List<Element> articles =
        page.select("article").stream().filter(each -> !isWithin(each)).toList();
    Stream<Element> only = articles.size() == 1 ? articles.stream() : Stream.of();
    return Stream.concat(page.select("main, [role=main]").stream(), only)
        .filter(each -> each.parents().stream().noneMatch(Unseen::is))
        .map(VisibleText::of)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static boolean isWithin(Element article) {
    return article.parent() != null && article.parent().closest("article") != null;
  }

  private static String withoutWhatIsBeside(Document page) {
    String text = VisibleText.of(page, MainPart::isBeside);
    return text.isBlank() ? VisibleText.of(page) : text;
  }

  private static boolean isBeside(Element element) {
    return BESIDE.contains(element.normalName())
        || ROLES_BESIDE.contains(element.attr("role").strip().toLowerCase(Locale.ROOT));
  }
}
