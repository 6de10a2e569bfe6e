package org.claimdesk.claimreview;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewFormsTest {

  private static final String REVIEW =
      "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"It rains.\",\"url\":\"/1\","
          + "\"reviewRating\":{\"alternateName\":\"True\"}}";
  private static final String OTHER = "{\"@type\":\"NewsArticle\",\"headline\":\"Rain\"}";
  private static final String BAD =
      "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"It rains.\","
          + "\"reviewRating\":{\"alternateName\":\"True\"}}";
  private static final String NO_URL =
      " url: this is missing: give the address of the check's own page";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[R,O,R]",
        "\uFEFF [R,\n[R]]",
        "{\"@context\":\"https://schema.org\",\"@graph\":[R,O,R]}",
        "{\"@graph\":[{\"@graph\":[R]},R]}",
        "[{\"@graph\":[R,R]}]",
        "{\"@type\":\"DataFeed\",\"dataFeedElement\":[{\"@type\":\"DataFeedItem\",\"item\":R},"
            + "{\"@type\":\"DataFeedItem\",\"item\":[R]}]}",
        "{\"@type\":\"DataFeed\",\"dataFeedElement\":{\"@type\":\"DataFeedItem\",\"item\":[R,R]}}",
        "R\nR\n",
        "R\r\n\r\nR",
        "R\n{\"@graph\":[R]}\n",
        "{\"@type\":\"WebPage\",\"mainEntity\":R,\"hasPart\":[{\"review\":R}]}",
        "{\n\"@graph\": [\nR,\nR\n]\n}",
        "{\"@graph\": [\nR,\nR]}"
      })
  void findsRecordsInEveryForm(String form) {
    assertThat(Validated.of(form(form)).outcome()).isEqualTo(new Outcome(2, 0, 0, 0, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"ClaimReview\"",
        "[\"ClaimReview\",\"Review\"]",
        "\"https://schema.org/ClaimReview\"",
        "\"http://schema.org/ClaimReview\"",
        "\"schema:ClaimReview\""
      })
  void knowsTheTypeUnderAllItsNames(String type) {
    assertThat(Validated.of(REVIEW.replace("\"ClaimReview\"", type)).outcome().reviews()).isOne();
  }

  @Test
  void readsPropertiesWithPrefixes() {
    String prefixed =
        "{\"@type\":\"schema:ClaimReview\",\"schema:claimReviewed\":\"It rains.\","
            + "\"schema:url\":\"/1\",\"schema:reviewRating\":{\"schema:alternateName\":\"True\"}}";

    assertThat(Validated.of(prefixed).errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "[]", "{}", "[O]", "O\nO", "<html><p>Nothing</p></html>"})
  void isNotGoodWithoutARecord(String form) {
    Validated validated = Validated.of(form(form));

    assertThat(validated.findings()).isEmpty();
    assertThat(validated.outcome().isGood()).isFalse();
  }

  @Test
  void goesOnAfterABrokenLine() {
    Validated validated = Validated.of(form("R\n{\"@type\":\"ClaimReview\"\n\nB\n"));

    assertThat(validated.errors())
        .containsExactly(
            "2 : this is no JSON: it breaks off; mend it, so that it can be read", "4" + NO_URL);
    assertThat(validated.outcome()).isEqualTo(new Outcome(2, 1, 1, 2, 2));
  }

  @Test
  void goesOnAfterABrokenFirstLine() {
    assertThat(Validated.of(form("{\"@type\" oops}\nR\nB")).errors())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("1 : this is no JSON: ");
  }

  @Test
  void tellsWhereAnArrayBreaks() {
    Validated validated = Validated.of(form("[\nB,\nR\nR]"));

    assertThat(validated.errors())
        .containsExactly(
            "2" + NO_URL,
            "4 : this is no JSON: it breaks the grammar at column 1; mend it, so that it can be"
                + " read");
  }

  @Test
  void namesTheLineOfARecordInAPage() {
    Validated validated =
        Validated.of(
            form(
                """
                <!DOCTYPE html>
                <html><head><script type="application/ld+json">O</script>
                <script>var a = "<p>";</script>
                <SCRIPT async TYPE='Application/LD+JSON; charset=utf-8'>
                {"@graph": [R,
                  B]}
                </SCRIPT>
                <script type="application/ld+json">{"oops"</script>
                </head><body><script type="application/ld+json">

                B</script></body></html>
                """));

    assertThat(validated.errors())
        .containsExactly(
            "6" + NO_URL,
            "8 : this is no JSON: it breaks off; mend it, so that it can be read",
            "11" + NO_URL);
    assertThat(validated.outcome().reviews()).isEqualTo(3);
  }

  @Test
  void findsAScriptBetweenHeadAndBody() {
    String page = "<head></head>\n<script type='application/ld+json'>B</script>\n<body></body>";

    assertThat(Validated.of(form(page)).errors()).containsExactly("2" + NO_URL);
  }

  @Test
  void refusesWhatIsNotUtf8() {
    assertThatThrownBy(
            () -> Validated.of(("[\n" + REVIEW + ",\n\"caf\u00E9\"]").getBytes(ISO_8859_1)))
        .isInstanceOf(ProblemException.class)
        .hasMessage("checks:3: this is no text in UTF-8");
    assertThatThrownBy(() -> Validated.of(REVIEW.getBytes(UTF_16)))
        .isInstanceOf(ProblemException.class)
        .hasMessage("checks:1: this is no text in UTF-8");
  }

  @Test
  void findsTheLineThatIsNotUtf8FarIntoAFile() {
    byte[] good = "\u00E9\uD83D\uDE00\n".repeat(100_000).getBytes(UTF_8);
    byte[] all = Arrays.copyOf(good, good.length + 1);
    all[good.length] = (byte) 0xFF;

    assertThatThrownBy(() -> Validated.of(all))
        .hasMessage("checks:100001: this is no text in UTF-8");
  }

  @Test
  void refusesWhatIsNeitherJsonNorAPage() {
    assertThatThrownBy(() -> Validated.of("id,claim\n1,It rains.\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessage("checks: this is neither JSON nor an HTML page");
  }

  @Test
  void refusesAPageThatIsTooLong() {
    assertThatThrownBy(() -> Validated.of("<p>" + "x".repeat(16 << 20)))
        .isInstanceOf(ProblemException.class)
        .hasMessage("checks: this page is longer than 16 million characters");
  }

  private static String form(String form) {
    return form.replaceAll("\\bR\\b", "@R@")
        .replaceAll("\\bO\\b", "@O@")
        .replaceAll("\\bB\\b", "@B@")
        .replace("@R@", REVIEW)
        .replace("@O@", OTHER)
        .replace("@B@", BAD);
  }
}
