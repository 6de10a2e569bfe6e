package org.claimdesk.source.quote;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteSearchTest {

  private static final Path CASE = Path.of("src/test/cases/quote-typography/article.txt");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          at −10 – 5 °C          | at −10 – −5 °C
          it is 5 - 3 here       | it is 5 - -3 here
          -$5 million            | a gain of $5 million
          $5 million             | a loss of -$5 million
          was $5 million         | was -$5 million
          -.5 points             | by .5 points
          .5 points              | by −.5 points
          batted 12.300          | batted 12 .300
          """)
  void insistsOnTheSignAndThePointOfAFigure(String quote, String text) {
    assertThat(isIn(quote, text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          at -10 - -5 °C         | at −10 – −5 °C
          a loss of -€5 million  | a loss of −€5 million
          -$5 million            | a loss of −$5 million
          $5 million             | profit — $5 million
          $10 each               | at $5-$10 each
          -.5 points             | by −.5 points
          """)
  void findsASignInFrontOfACurrencyOrAPoint(String quote, String text) {
    assertThat(isIn(quote, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The river is our road,\" the ferryman said - and the mayor's office agrees.",
        "It carried 3.4 million tonnes in a year, most of it timber."
      })
  void findsWhatWasTypedPlainlyInTypesetText(String quote) throws IOException {
    assertThat(isIn(quote, Files.readString(CASE))).isTrue();
  }

  @Test
  void doesNotTakeAnotherFigureForAMatch() throws IOException {
    Sought sought = sought("It carried 3.9 million tonnes in a year", Files.readString(CASE));

    Near near = nearest(sought).orElseThrow();
    assertThat(marked(near.passage().pieces())).containsExactly("3.4");
    assertThat(marked(near.quote())).containsExactly("3.9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          he said "no" to it     | he said ‘no’ to it
          he said "no" to it     | he said « no » to it
          he said "no" to it     | he said 「no」 to it
          he said no to it       | he said “no” to it
          the mayor's office     | the mayor’s office
          the mayor's office     | the mayor´s office
          “the mayor's office”   | at the mayor's office
          said - and left        | said – and left
          said - and left        | said—and left
          said--and left         | said ― and left
          well-known names       | well‑known names
          2013-14                | in 2013–14 only
          -5 degrees             | at −5 degrees
          pages 5 - 7            | pages 5–7
          said - 5 people        | said—5 people
          5 people               | said - 5 people
          5 people               | said—5 people
          """)
  void takesNoNoticeOfTheKindOfMarksAndDashes(String quote, String text) {
    assertThat(isIn(quote, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          dont know          | don't know
          wellknown          | well-known
          well known         | well-known
          a part             | apart
          apart              | a part
          2013 14            | 2013-14
          201314             | 2013-14
          5 degrees          | -5 degrees
          5 degrees          | at −5 degrees
          -5 degrees         | 5 degrees
          3 million          | 13 million
          5                  | 5.3
          3                  | 5.3
          2                  | 2,300
          300                | 2,300
          1000               | 1,000
          3, 4               | 3,4
          102                | 10²
          10                 | 10²
          5                  | 5½
          1                  | 1/2
          in 1990            | in 1990s
          since 1992         | since 1992–1995
          -14                | 2013-14
          10-5               | 10 -5
          10 -5              | 10 - 5
          5                  | 5\u2060.3
          19                 | COVID-19
          m2                 | m²
          the mayor          | the mayor's
          road is            | the road, is
          he left            | the left
          gave Japan         | gave japan
          """)
  void insistsOnLettersFiguresAndWords(String quote, String text) {
    assertThat(isIn(quote, text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'first office', 'the \uFB01rst of\uFB01ce'",
    "'café', 'cafe\u0301'",
    "'cafe\u0301s', 'cafés'",
    "'2014', 'in \uFF12\uFF10\uFF11\uFF14'",
    "'한국', '\u1112\u1161\u11AB\u1100\u116E\u11A8'",
    "'ガス', '\uFF76\uFF9E\uFF7D'",
    "'لا', 'في \uFEFB'",
    "'العربية', 'العـــربية'",
    "'q\u0323\u0307', 'q\u0307\u0323'",
    "'VIII', 'part \u2167'",
    "'𝒜 rest', 'an 𝒜 rest'"
  })
  void takesNoNoticeOfTheUnicodeForm(String quote, String text) {
    assertThat(isIn(quote, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2009", "\n", "\r\n  ", "\t\t", "\u3000", "\u200B \u200E"})
  void takesNoNoticeOfTheKindOfSpace(String space) {
    assertThat(isIn("most of it", "and most" + space + "of" + space + "it is")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u200E"})
  void takesNoNoticeOfWhatHasNoShape(String nothing) {
    assertThat(isIn("timber", "tim" + nothing + "ber")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'the development of', 'the develop-\nment of'",
    "'the development of', 'the develop\u2010 \r\n  ment of'",
    "'the development of', 'the develop\u00AD\nment of'",
    "'a well-known name', 'a well-\nknown name'",
    "'the develop-\nment of', 'the development of'"
  })
  void takesAHyphenAtTheEndOfALineForTheWordsOrTheLines(String quote, String text) {
    assertThat(isIn(quote, text)).isTrue();
  }

  @Test
  void doesNotBeginInTheMiddleOfAWordThatALineEndParts() {
    assertThat(isIn("able to pay", "they are un-\nable to pay")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"…", "...", " . . . ", "[…]", " [...] ", " (…) ", "….", "[ … ]"})
  void bridgesAnEllipsis(String ellipsis) {
    Found found =
        found("The river" + ellipsis + "the mayor", "The river is a road, the mayor said.");

    assertThat(marked(found.passage().pieces())).containsExactly("The river", "the mayor");
  }

  @Test
  void findsAnEllipsisThatStandsInTheText() {
    assertThat(isIn("I am … not sure", "“I am... not sure,” he said")).isTrue();
    assertThat(isIn("I am not sure", "“I am... not sure,” he said")).isFalse();
  }

  @Test
  void dropsAnEllipsisAtTheEnds() {
    assertThat(isIn("… is our road …", "The river is our road, he said")).isTrue();
  }

  @Test
  void leavesPartsInTheirOrderAndNotTooFarApart() {
    String between = "word ".repeat(300);

    assertThat(isIn("one … two", "two one")).isFalse();
    assertThat(isIn("one … two", "one " + between + "two")).isTrue();
    assertThat(isIn("one … two", "one " + between + between + "two")).isFalse();
    assertThat(isIn("one … two … three", "one one " + between + "two one two three")).isTrue();
  }

  @Test
  void bridgesTwoHundredPartsAndNoMore() {
    String text = "word ".repeat(300);

    assertThat(isIn("word … ".repeat(200), text)).isTrue();
    assertThat(isIn("word … ".repeat(201), text)).isFalse();
  }

  @Test
  void saysWhichPartDoesNotFollow() {
    Near near = nearest(sought("one half … two", "two and then one half")).orElseThrow();

    assertThat(marked(near.quote())).containsExactly("two");
    assertThat(near.passage().offset()).isEqualTo(13);
  }

  @Test
  void letsTheFirstLetterBeRaisedOrLowered() {
    assertThat(isIn("the river is", "“The river is a road”")).isTrue();
    assertThat(isIn("The road … Is our", "the road that is our own")).isTrue();
    assertThat(isIn("is Our road", "is our road")).isFalse();
  }

  @Test
  void letsTheQuoteEndInAStopOfItsOwn() {
    assertThat(isIn("\"The river is our road.\"", "The river is our road, he said")).isTrue();
    assertThat(isIn("the river is 5.", "The river is 5.3 km")).isFalse();
    assertThat(isIn("is it so?", "is it so he asked")).isFalse();
  }

  @Test
  void marksTheStopThatBothHave() {
    assertThat(marked(found("a road.", "It is a road. So.").passage().pieces()))
        .containsExactly("a road.");
    assertThat(marked(found("a road,", "It is a road. So.").passage().pieces()))
        .containsExactly("a road");
  }

  @Test
  void asksForNoBlanksWhereAScriptHasNone() {
    assertThat(isIn("日本政府", "昨日、日本政府は")).isTrue();
    assertThat(isIn("日本政府", "昨日日本\n政府は")).isTrue();
    assertThat(isIn("ជប៉ុន", "រដ្ឋាភិបាលជប៉ុនបាន")).isTrue();
    assertThat(isIn("រដ្ឋាភិបាល", "រដ្ឋា\u200Bភិបាល\u200Bជប៉ុន")).isTrue();
    assertThat(isIn("រដ", "រដ្ឋាភិបាល")).isFalse();
  }

  @Test
  void findsAWordAfterAFrenchApostrophe() {
    assertThat(isIn("État français", "de l’État français")).isTrue();
  }

  @Test
  void findsAQuoteAcrossTwoPages() {
    PagedText text = new PagedText(List.of("Page one.", "Then the develop-", "ment began."), true);

    Found found = (Found) QuoteSearch.of("the development began").in(text);

    assertThat(found.passage().page()).isEqualTo(2);
    assertThat(found.passage().offset()).isEqualTo(5);
  }

  @Test
  void countsTheOffsetInTheTextAsItIs() {
    String text = "😀 e\u0301 \uFB01 “\u00ADThe  river";

    assertThat(found("the river", text).passage().offset()).isEqualTo(text.indexOf("The"));
  }

  @Test
  void showsTheSentenceAround() {
    String text = "It rained. Mr. A. Sok, the mayor,\n said  that it was so (at last). He left.";

    Found found = found("that it was", text);

    assertThat(found.passage().pieces())
        .containsExactly(
            new Piece("Mr. A. Sok, the mayor, said ", false),
            new Piece("that it was", true),
            new Piece(" so (at last).", false));
  }

  @Test
  void cutsALongSentenceAtAWord() {
    String many = "word ".repeat(200);

    String shown = text(found("the river", many + "the river " + many).passage().pieces());

    assertThat(shown).startsWith("… word").endsWith("word …").hasSizeLessThan(640);
  }

  @Test
  void endsASentenceWhereKhmerDoes() {
    Found found = found("ជប៉ុន", "កម្ពុជា។ ជប៉ុន បាន។ ភ្នំពេញ។");

    assertThat(text(found.passage().pieces())).isEqualTo("ជប៉ុន បាន។");
  }

  @Test
  void marksTheWordsThatDifferInTheNearestPassage() {
    Sought sought =
        sought(
            "governments of Cambodia and Vietnam have agreed to waive visas",
            "Indeed. The governments of Cambodia and Japan agreed to waive all visas. No.");

    Near near = nearest(sought).orElseThrow();
    assertThat(marked(near.passage().pieces())).containsExactly("Japan", "all");
    assertThat(marked(near.quote())).containsExactly("Vietnam", "have");
    assertThat(text(near.passage().pieces()))
        .isEqualTo("The governments of Cambodia and Japan agreed to waive all visas.");
  }

  @Test
  void countsTheFirstWordAsTheSameInAnotherCase() {
    Near near = nearest(sought("the road is wide", "It said: The road is long.")).orElseThrow();

    assertThat(marked(near.passage().pieces())).containsExactly("long");
    assertThat(marked(near.quote())).containsExactly("wide");
  }

  @Test
  void marksAChangedWordAtTheBeginning() {
    Near near = nearest(sought("7 towns lie on it", "They say 9 towns lie on it.")).orElseThrow();

    assertThat(marked(near.passage().pieces())).containsExactly("9");
    assertThat(near.passage().offset()).isEqualTo(9);
  }

  @Test
  void marksWhatEditorsPutInBrackets() {
    Near near = nearest(sought("he [the mayor] left the town", "he left the town")).orElseThrow();

    assertThat(marked(near.quote())).containsExactly("[", "the", "mayor", "]");
  }

  @Test
  void marksAPunctuationMarkThatDiffers() {
    Near near = nearest(sought("the road is long", "the road, is long")).orElseThrow();

    assertThat(marked(near.passage().pieces())).containsExactly(",");
    assertThat(marked(near.quote())).isEmpty();
  }

  @Test
  void marksASignThatTheQuoteHasNot() {
    Near near = nearest(sought("it was 5 degrees", "it was -5 degrees")).orElseThrow();

    assertThat(marked(near.passage().pieces())).containsExactly("-5");
  }

  @Test
  void namesNoPassageWhereHardlyAnythingAgrees() {
    assertThat(nearest(sought("the price of fish rose", "the river is our road"))).isEmpty();
    assertThat(nearest(sought("price", "the river is our road"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "\"\"", "-", "?!", "\u0301", "\uD800", ", … ."})
  void findsNothingInParticularInAQuoteWithoutWords(String quote) {
    assertThat(sought(quote, "a text, \uDC00… - with “” \u0301 marks")).isInstanceOf(Sought.class);
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(isIn("a", "")).isFalse();
    assertThat(QuoteSearch.of("a b").in(new PagedText(List.of(), true))).isInstanceOf(Absent.class);
  }

  private static Sought sought(String quote, String text) {
    return QuoteSearch.of(quote).in(PagedText.of(text));
  }

  private static boolean isIn(String quote, String text) {
    return sought(quote, text) instanceof Found;
  }

  private static Found found(String quote, String text) {
    assertThat(sought(quote, text)).isInstanceOf(Found.class);
    return (Found) sought(quote, text);
  }

  private static Optional<Near> nearest(Sought sought) {
    assertThat(sought).isInstanceOf(Absent.class);
    return ((Absent) sought).nearest();
  }

  private static List<String> marked(List<Piece> pieces) {
    return pieces.stream().filter(Piece::marked).map(Piece::text).toList();
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.4 million", "3.9 million", "carried … in a year", "…", ""})
  void saysWhetherAQuoteIsThereAsLookingForItDoes(String quote) {
    PagedText text = PagedText.of("It carried 3.4 million tonnes in a year.");
    QuoteSearch search = QuoteSearch.of(quote);

    assertThat(search.isIn(text)).isEqualTo(search.in(text) instanceof Found);
  }
}
