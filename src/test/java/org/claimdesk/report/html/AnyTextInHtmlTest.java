package org.claimdesk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.report.Desk;
import org.claimdesk.report.Publication;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.review.Query;
import org.claimdesk.review.Reading;
import org.claimdesk.source.SourceField;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

class AnyTextInHtmlTest {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> marks =
        Arbitraries.of(
            "</script>",
            "<!--",
            "-->",
            "<b>",
            "&amp;",
            "&#0;",
            "\"",
            "'",
            "`",
            "${x}",
            "@if(",
            "]]>",
            "<svg/onload=a>",
            "\u202E",
            "\u2066",
            "\r\n",
            "\0",
            "\uD800",
            "</style>",
            "</title>");
    Arbitrary<String> parts = Arbitraries.oneOf(marks, Arbitraries.strings().ofMaxLength(6));
    return parts.list().ofMaxSize(5).map(list -> "(" + String.join("", list) + ")");
  }

  @Property(tries = 300)
  void holdsEveryTextAndNoMarkupOfIts(@ForAll("texts") String text) {
    Document page = page(text);

    Document harmless = page("(x)");
    assertThat(structure(page)).isEqualTo(structure(harmless));
    String visible = visible(text);
    assertThat(occurrences(page.wholeText(), visible))
        .isGreaterThanOrEqualTo(occurrences(harmless.wholeText(), "(x)"));
  }

  private static List<String> structure(Document page) {
    return page.getAllElements().stream().map(AnyTextInHtmlTest::shape).toList();
  }

  private static String shape(Element element) {
    return element.tagName() + element.className() + element.attributesSize();
  }

  private static int occurrences(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }

  private static String visible(String text) {
    StringWriter out = new StringWriter();
    VisibleWriter writer = new VisibleWriter(out);
    try {
      writer.write(text);
      writer.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().replaceAll("&lt;(U\\+00[0-9A-F]{2})&gt;", "<$1>");
  }

  private static Document page(String text) {
    Claim claim =
        Claim.added(
            new ClaimId("C1"),
            Map.of(
                ClaimField.CLAIM, text,
                ClaimField.QUOTE, text,
                ClaimField.CLAIMANT, text,
                ClaimField.CLAIMED_ON, text,
                ClaimField.APPEARANCE, text,
                ClaimField.LOCATION, text));
    Reviewer somebody = new Reviewer("somebody");
    Reading reading = new Reading(somebody, "false", Optional.of(text), Desk.NOON);
    Query query =
        new Query(
            1, text, somebody, Desk.NOON, Optional.of(new Query.Answer(text, somebody, Desk.NOON)));
    return Jsoup.parse(
        new Desk()
            .with(
                claim,
                Desk.judged("true", claim)
                    .withReasons(Optional.of(text), Optional.of(text))
                    .withNote(Optional.of(text))
                    .withSecond(Optional.of(reading)),
                List.of(query),
                Desk.source(
                    1,
                    SourceField.WORK,
                    text,
                    SourceField.TITLE,
                    text,
                    SourceField.PUBLISHER,
                    text,
                    SourceField.PUBLISHED,
                    text,
                    SourceField.LOCATOR,
                    text,
                    SourceField.QUOTE,
                    text,
                    SourceField.NOTE,
                    text))
            .report(
                "html",
                new ReportOptions(
                    false,
                    false,
                    false,
                    false,
                    false,
                    new Publication(Optional.of(text), Optional.empty(), Optional.empty()))));
  }
}
