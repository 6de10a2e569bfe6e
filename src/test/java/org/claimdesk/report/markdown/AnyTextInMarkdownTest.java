package org.claimdesk.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.report.Desk;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.review.Query;
import org.claimdesk.review.Review;
import org.claimdesk.source.SourceField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a report in Markdown, whatever it is, is what its reader sees. */
class AnyTextInMarkdownTest {

  private static final List<FileColumn> COLUMNS =
      Desk.columns("id", "claim", "quote", "claimant", "location");

  /** Whatever means something to CommonMark, or to GitHub. */
  private static final List<String> NASTY =
      List.of(
          "#",
          "# ",
          "-",
          "- ",
          "+ ",
          "* ",
          "1. ",
          "1) ",
          ">",
          "> ",
          "=",
          "===",
          "---",
          "- - -",
          "***",
          "___",
          "~~~",
          "```",
          "`",
          "``",
          "|",
          "\\|",
          "\\",
          "\\\\",
          "|---|",
          ":-",
          ":-:|:-",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "  \n",
          "    ",
          "&amp;",
          "&#35;",
          "&#x22;",
          "&",
          "<b>",
          "</td>",
          "<!--",
          "-->",
          "<script>",
          "<br>",
          "<?",
          "<![CDATA[",
          "<a@b.org>",
          "[a](b)",
          "![a](b)",
          "[a]: b",
          "[^1]",
          "[^1]: x",
          "[ ] ",
          "[x] ",
          "[!NOTE]",
          "*a*",
          "**a**",
          "_a_",
          "__a__",
          "~a~",
          "~~a~~",
          "https://example.org/a_b",
          "http://",
          "www.example.org",
          "ftp://a.org",
          "mailto:a@b.org",
          "a@b.org",
          "@team",
          "#12",
          "GH-3",
          ":smile:",
          ":+1:",
          "$a$",
          "$$a$$",
          "$",
          "^",
          "x\n===",
          "a\n---",
          "\u0000",
          "\u0007",
          "\u001B[31m",
          "\u0085",
          "\u202E",
          "\u202C",
          "\u2066",
          "\u2069",
          "\u2028",
          "\uFEFF",
          "\uD800",
          "a",
          "b",
          "7",
          ".");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(NASTY).list().ofMinSize(1).ofMaxSize(12).map(it -> String.join("", it));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, pieces),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().all().ofMaxLength(40)))
        .filter(text -> !text.isBlank());
  }

  @Property(tries = 300)
  void givesBackEachCellOfTheTable(@ForAll("texts") String first, @ForAll("texts") String second) {
    Rendered report = Rendered.of(reportOf(first, second));

    assertThat(report.rows())
        .containsExactly(
            List.of("id", "verdict", "state", "claim"),
            List.of("C1", "false", "marked", shown(first)),
            List.of("C2", "", "open", shown(second)));
  }

  @Property(tries = 300)
  void givesBackEachTextOfASection(@ForAll("texts") String first, @ForAll("texts") String second) {
    Rendered report = Rendered.of(reportOf(first, second));

    assertThat(report.headings()).containsExactly("Fact check", "C1", "C2");
    assertThat(report.quotes()).containsExactly(shown(first), shown(second));
    assertThat(report.items())
        .containsExactly(
            "Claims: 2",
            "States: 1 open, 1 marked",
            "Verdicts: 1 false, 1 without a verdict",
            "Said by: " + shown(second),
            "As printed: " + shown(second),
            "Location: " + shown(first),
            "Verdict: false (marked), by ana, 2014-07-03 12:00 UTC",
            "Because: " + shown(first),
            "It should say: " + shown(second),
            "Question: " + shown(first),
            "Asked: by ana, 2014-07-03 12:00 UTC",
            "Source 1: " + shown(second),
            "Quote: " + shown(first),
            "Verdict: none yet (open)");
    assertThat(report.links()).containsExactly("#claim-C1", "#claim-C2", "https://example.org/a");
  }

  @Property(tries = 300)
  void givesBackEachTextOfTheWritersList(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    Rendered list = Rendered.of(desk(first, second).report("corrections", ReportOptions.PLAIN));

    assertThat(list.headings()).containsExactly("Corrections", "Location: " + shown(first), "C1");
    assertThat(list.quotes()).containsExactly(shown(second));
    assertThat(list.items())
        .containsExactly(
            "It should say: " + shown(second),
            "Because: " + shown(first),
            "Verdict: false",
            "Source 1: " + shown(second),
            "Quote: " + shown(first),
            "Question: " + shown(first),
            "Asked: 2014-07-03 12:00 UTC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"K #", "# 1", "1.", "a|b", "*", "_x_", "<i>", "é/7 \u202E?", "]("})
  void linksToTheSectionOfAnyId(String id) {
    Claim claim = claim(id, "Something", "", "");

    Rendered report =
        Rendered.of(new Desk().with(claim, Review.NONE).report("md", ReportOptions.PLAIN));

    String shown = shown(id);
    assertThat(report.headings()).containsExactly("Fact check", shown);
    assertThat(report.rows().get(1).get(0)).isEqualTo(shown);
    assertThat(report.anchors().stream().map(it -> "#" + it)).isEqualTo(report.links());
  }

  @Example
  void breaksWhatGitHubWouldLinkAfterItsMarkupIsRead() {
    String report = reportOf("see #12, GH-3, @team, a@b.org, :smile: at 12:30:45, $a$", "US$ 5");

    assertThat(report)
        .contains(
            "see <span>#</span>12, GH<span>-</span>3, <span>@</span>team, a<span>@</span>b.org,"
                + " <span>:</span>smile: at 12:30:45, <span>$</span>a$",
            "> US$ 5\n");
  }

  private static String reportOf(String first, String second) {
    return desk(first, second).report("md", ReportOptions.PLAIN);
  }

  private static Desk desk(String first, String second) {
    Claim judged = claim("C1", first, second, first);
    return new Desk()
        .layout(Desk.COMMAS, COLUMNS)
        .with(
            judged,
            Desk.judged("false", judged).withReasons(Optional.of(first), Optional.of(second)),
            List.of(new Query(1, first, new Reviewer("ana"), Desk.NOON, Optional.empty())),
            Desk.source(
                1,
                SourceField.ADDRESS,
                "https://example.org/a",
                SourceField.TITLE,
                second,
                SourceField.QUOTE,
                first))
        .with(claim("C2", second, "", ""), Review.NONE);
  }

  private static Claim claim(String id, String claim, String said, String place) {
    return Desk.claim(COLUMNS, new ArrayList<>(List.of(id, claim, said, said, place)));
  }

  /** The text with its controls shown, in lines; what is at its ends is there too. */
  private static String shown(String text) {
    return TextLines.of(text).stream().collect(Collectors.joining("\n"));
  }
}
