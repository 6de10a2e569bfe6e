package org.claimdesk.source.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.source.text.Documents.seen;

import org.claimdesk.source.capture.DocumentReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

  @Test
  void endsALineWithEachBlockAndCollapsesWhiteSpace() {
    assertThat(seen("<h1> A\n title</h1><p>One <b>bold</b>\tword.<p>Two<br>lines<div>end</div>"))
        .isEqualTo("A title\nOne bold word.\nTwo\nlines\nend");
  }

  @Test
  void partsParagraphsByAnEmptyLineAndItemsAndRowsByNone() {
    String page =
        "<nav>Home</nav><h1>Aid</h1><div><p>One.</p></div><ul><li>two<li>three</ul>"
            + "<table><tr><td>4<tr><td>5</table>end";

    assertThat(Documents.textOf(Documents.read(page, "text/html")))
        .isEqualTo("Home\n\nAid\n\nOne.\n\ntwo\nthree\n\n4\n5\n\nend");
  }

  @Test
  void joinsWhatStandsTogetherInline() {
    assertThat(seen("<p>un<em>believ</em>able, ver<wbr>tical, soft\u00ADhyphen, 5&nbsp;km"))
        .isEqualTo("unbelievable, vertical, soft\u00ADhyphen, 5\u00A0km");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>no()</script>",
        "<style>no {}</style>",
        "<template><p>no</template>",
        "<noscript>no</noscript>",
        "<!-- no -->",
        "<p hidden>no <b>no</b></p>",
        "<p style='color:red; DISPLAY : none'>no</p>",
        "<input type=hidden value=no>",
        "<input type=PASSWORD value=no>",
        "<dialog>no</dialog>",
        "<iframe>no</iframe>",
        "<video>no</video>",
        "<svg><title>no</title><desc>no</desc></svg>"
      })
  void leavesOutWhatNobodySees(String unseen) {
    assertThat(seen("<p>before</p>" + unseen + "<p>after</p>")).isEqualTo("before\nafter");
  }

  @Test
  void keepsWhatIsOnlyFoldedAwayOrHiddenFromReadersAloud() {
    assertThat(
            seen(
                "<details><summary>More</summary><p>Folded</details><p aria-hidden=true>Seen"
                    + "<p hidden=until-found>Found"))
        .isEqualTo("More\nFolded\nSeen\nFound");
  }

  @Test
  void givesARowOfATableOnALineItsCellsPartedByTabs() {
    assertThat(
            seen(
                "<table><caption>Aid</caption><tr><th>Year<th>US$ <br>million<tr><td>2013<td><p>2.27"
                    + "</p></td><td></td></tr><tr><td><td>x</table>after"))
        .isEqualTo("Aid\nYear\tUS$ million\n2013\t2.27\n\tx\nafter");
  }

  @Test
  void keepsTheLinesOfATableThatOnlyLaysOutThePage() {
    assertThat(
            seen(
                "<table><tr><td>Menu<td><p>First.<p>Second.<table><tr><td>a<td>b</table>"
                    + "</table>"))
        .isEqualTo("Menu\nFirst.\nSecond.\na\tb");
  }

  @Test
  void givesAnItemOfAListOnALine() {
    assertThat(seen("<ul><li>one<li>two<ol><li>three</ol></ul><dl><dt>term<dd>meaning</dl>"))
        .isEqualTo("one\ntwo\nthree\nterm\nmeaning");
  }

  @Test
  void keepsPreformattedLinesAsTheyAre() {
    assertThat(seen("<p>code:<pre>\n  a  b\n    c\n</pre><p>end"))
        .isEqualTo("code:\n  a  b\n    c\nend");
  }

  @Test
  void addsTheQuotationMarksAndTheWordsForPicturesThatABrowserShows() {
    assertThat(seen("<p>He said <q>yes</q>.<img alt='A bridge'>Built 2001. <input value='Send'>"))
        .isEqualTo("He said “yes”. A bridge Built 2001. Send");
  }

  @Test
  void takesTheTitleOfThePageOrTheOneItIsSharedBy() {
    assertThat(title("<title> A\n  page </title><body>x")).isEqualTo("A page");
    assertThat(title("<title></title><meta property=og:title content='Shared'>x"))
        .isEqualTo("Shared");
    assertThat(title("<title>" + "\uD83D\uDE00".repeat(500) + "</title>x")).hasSize(300);
  }

  private static String title(String page) {
    return Documents.read(page, "text/html").title().orElseThrow();
  }

  @Test
  void saysThatAPageOfScriptsHasNoText() {
    Reading reading =
        Documents.read("<title>App</title><div id=app></div><script>run()</script>", "text/html");

    assertThat(reading.text()).isEmpty();
    assertThat(reading.remark())
        .contains("it has no text of its own, only what its scripts or frames fetch");
    assertThat(reading.title()).contains("App");
  }

  @Test
  void readsXhtmlByTheRulesOfXml() {
    Reading reading =
        Documents.read(
            "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title>T</title>"
                + "<script src='a.js'/></head><body><p>caf&eacute;</p><p>b</p></body></html>",
            "application/xhtml+xml");

    assertThat(Documents.textOf(reading)).isEqualTo("café\n\nb");
    assertThat(reading.title()).contains("T");
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "a", "ul><li", "span", "table><tr><td"})
  void readsWhatIsNestedAsDeepAsItLikes(String tag) {
    assertThat(seen("<" + ("<" + tag + ">").repeat(10_000) + "deep")).endsWith("deep");
  }
}
