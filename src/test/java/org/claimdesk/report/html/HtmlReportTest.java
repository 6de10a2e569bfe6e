package org.claimdesk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.claimdesk.report.Desk;
import org.claimdesk.report.ReportOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/claimdesk/report/html");

  @ParameterizedTest
  @CsvSource({"report.html, false", "public.html, true"})
  void writesTheSameBytesAsEver(String file, boolean open) throws IOException {
    String written = HtmlDesk.report(open);

    if (Boolean.getBoolean("transcripts.update")) {
      Files.writeString(GOLDEN.resolve(file), withoutOwn(written));
    }
    assertThat(withoutOwn(written)).isEqualTo(Files.readString(GOLDEN.resolve(file)));
  }

  /** Style and script have files of their own, and their sums change with them. */
  private static String withoutOwn(String page) {
    StyleAndScript own = StyleAndScript.read();
    return page.replace(own.style(), "")
        .replace(own.script(), "")
        .replace(hash(own.style()), "")
        .replace(hash(own.script()), "");
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Document page(boolean open) {
    return Jsoup.parse(HtmlDesk.report(open));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isWellFormed(boolean open) {
    Parser parser = Parser.htmlParser().setTrackErrors(100);

    parser.parseInput(HtmlDesk.report(open), "");

    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void hasTheLandmarksAndOneHeading() {
    Document page = page(false);

    assertThat(page.select("body > header, body > main, header nav")).hasSize(3);
    assertThat(page.select("main > section"))
        .extracting(Element::id)
        .containsExactly("summary", "claims", "index");
    assertThat(page.select("section[aria-labelledby]"))
        .allSatisfy(it -> assertThat(page.getElementById(it.attr("aria-labelledby"))).isNotNull());
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void skipsNoLevelOfHeadings() {
    List<Integer> levels =
        page(false).select("h1, h2, h3, h4, h5, h6").stream()
            .map(heading -> heading.tagName().charAt(1) - '0')
            .toList();

    assertThat(levels.get(0)).isEqualTo(1);
    for (int at = 1; at < levels.size(); at++) {
      assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void linksToTheWebAndIntoThePageOnly(boolean open) {
    Document page = page(open);

    assertThat(page.select("a, use").eachAttr("href"))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            href -> {
              if (href.startsWith("#")) {
                assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
              } else {
                assertThat(href).matches("(?i)https?://.*");
              }
            });
    assertThat(page.select("a:not([href^=#])"))
        .allSatisfy(link -> assertThat(link.attr("rel")).contains("noopener noreferrer"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void givesEachIdOnce(boolean open) {
    assertThat(page(open).select("[id]")).extracting(Element::id).doesNotHaveDuplicates();
  }

  @Test
  void letsNoTextBecomeMarkup() {
    Document page = page(false);

    assertThat(page.select("#y, i, b, h1 + h1, script[src], svg[onload]")).isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(
            page.getElementById(HtmlDesk.anchor("\"><b>&#35;"))
                .selectFirst(".statement")
                .wholeText())
        .isEqualTo(HtmlDesk.HOSTILE);
    assertThat(page.text()).contains("Tom & <co>", "javascript:alert(1)", "${hostile} @if(true)");
  }

  @Test
  void needsNothingBesideItself() {
    Document page = page(false);

    assertThat(
            page.select("link, img, iframe, object, embed, base, form, [src], [action], [style]"))
        .isEmpty();
    assertThat(page.getAllElements())
        .flatExtracting(element -> element.attributes().asList())
        .extracting(Attribute::getKey)
        .noneMatch(name -> name.startsWith("on"));
    assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
  }

  @Test
  void allowsTheBytesOfItsOwnStyleAndScriptOnly() {
    Document page = page(false);

    assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(
                    hash(page.selectFirst("style").data()),
                    hash(page.selectFirst("script").data())));
    assertThat(page.selectFirst("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
  }

  @Test
  void marksTheQuoteInItsContext() {
    Element source = page(false).selectFirst("#claim-KT-001 .sources li");

    assertThat(source.selectFirst("blockquote").wholeText())
        .isEqualTo("\u2026 The sum comes to 2.3 billion < 3 billion.");
    assertThat(source.select("mark").eachText()).containsExactly("comes to 2.3 billion");
    assertThat(source.selectFirst(".copy").text())
        .startsWith("The quote is in the copy of 2014-07-03 12:00 UTC, page 12 SHA-256 0123");
  }

  @Test
  void putsTheClaimsTogetherByPlaceInTheOrderOfTheFile() {
    List<String> parts = new ArrayList<>();

    page(false).select("#claims > h3, #claims > article h4").forEach(it -> parts.add(it.text()));

    assertThat(parts)
        .containsExactly(
            "Location 5",
            "KT-001",
            "KT-002",
            "ع-1",
            "Location p. 3",
            "KT-003",
            "ខ្មែរ",
            "Location headline",
            "KT-005",
            "Location <h1>",
            "\"><b>&#35;",
            "Without a location",
            "KT-004");
  }

  @Test
  void namesOnePageOnceInTheIndexOfSources() {
    Element citations = page(false).selectFirst(".citations");

    assertThat(citations.select("> li:has(> a[href=https://example.org/table]) .ids li").eachText())
        .containsExactly("KT-001", "KT-003");
  }

  @Test
  void drawsTheVerdictsAsWideAsTheirCounts() {
    Element bar = page(false).selectFirst("svg.bar");

    assertThat(bar.attr("role")).isEqualTo("img");
    assertThat(bar.selectFirst("desc").text())
        .isEqualTo(
            "2 true, 1 mostly-true, 1 mixed, 1 mostly-false, 1 false, 1 unverifiable, 1 no verdict");
    assertThat(bar.select("rect").eachAttr("width"))
        .containsExactly(
            "25.000%", "12.500%", "12.500%", "12.500%", "12.500%", "12.500%", "12.500%");
  }

  @Test
  void saysWhatIsInAReportWithoutClaims() {
    Document page = Jsoup.parse(new Desk().report("html", ReportOptions.PLAIN));

    assertThat(page.selectFirst("#claims").text()).contains("There are no claims in this report.");
    assertThat(page.select("svg.bar, article")).isEmpty();
  }

  @Test
  void showsNoToolsWhereThereIsNoScript() {
    assertThat(page(false).select("button"))
        .isNotEmpty()
        .allSatisfy(button -> assertThat(button.closest("[hidden]")).isNotNull());
  }

  @Test
  void keepsWhatIsNotForThePublic() {
    Document page = page(true);

    assertThat(page.wholeText())
        .doesNotContain(
            "Sok Dara",
            "ana",
            "ben",
            "Until which year?",
            "notes/hands.txt",
            "ask the driver",
            "call again")
        .contains("The budget of 2013", "Read it too.");
  }
}
