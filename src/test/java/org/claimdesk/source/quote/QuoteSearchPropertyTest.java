package org.claimdesk.source.quote;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuoteSearchPropertyTest {

  /**
   * Words that are each in the text once only, so that a quote has one place.
   *
   * @param first the first word of the quote, from 0
   * @param end the first word after it
   */
  record Quoted(List<String> words, int first, int end) {

    List<String> quote() {
      return words.subList(first, end);
    }
  }

  @Property
  void findsWhatDiffersInTypographyOnly(@ForAll("quoted") Quoted quoted, @ForAll Random random) {
    String before = typeset(quoted.words().subList(0, quoted.first()), random);
    String exact = typeset(quoted.quote(), random);
    String after = typeset(quoted.words().subList(quoted.end(), quoted.words().size()), random);
    int page = random.nextInt(3);
    List<String> pages =
        List.of("Z ".repeat(page), before + " " + exact + " " + after, "end").subList(0, 2);

    Sought sought = QuoteSearch.of(typeset(quoted.quote(), random)).in(new PagedText(pages, true));

    assertThat(sought).isInstanceOf(Found.class);
    Passage passage = ((Found) sought).passage();
    assertThat(passage.page()).isEqualTo(2);
    assertThat(pages.get(1).substring(passage.offset())).startsWith(exact);
    assertThat(marked(passage.pieces())).containsExactly(exact.replaceAll("[\\h\\v]+", " "));
  }

  @Property
  void findsPartsThatAnEllipsisJoins(@ForAll("quoted") Quoted quoted, @ForAll Random random) {
    int left = 1 + random.nextInt(quoted.quote().size() - 2);
    String dots = List.of("…", " ... ", " […] ", ". . .", " (...) ").get(random.nextInt(5));
    List<String> first = quoted.quote().subList(0, left);
    List<String> second = quoted.quote().subList(left + 1, quoted.quote().size());

    Sought sought =
        QuoteSearch.of(typeset(first, random) + dots + typeset(second, random))
            .in(PagedText.of(typeset(quoted.words(), random)));

    assertThat(sought).isInstanceOf(Found.class);
    assertThat(marked(((Found) sought).passage().pieces())).hasSize(2);
  }

  @Property
  void marksTheOneWordThatDiffers(@ForAll("quoted") Quoted quoted, @ForAll Random random) {
    int which = random.nextInt(quoted.quote().size());
    String right = quoted.quote().get(which);
    String wrong = withAnotherCharacter(right, random);
    String typed =
        IntStream.range(0, quoted.quote().size())
            .mapToObj(i -> i == which ? wrong : quoted.quote().get(i))
            .collect(joining(" "));

    Sought sought = QuoteSearch.of(typed).in(PagedText.of(typeset(quoted.words(), random)));

    assertThat(sought).isInstanceOf(Absent.class);
    Near near = ((Absent) sought).nearest().orElseThrow();
    assertThat(marked(near.quote())).containsExactly(differing(wrong));
    assertThat(marked(near.passage().pieces())).as(near.toString()).hasSize(1);
    assertThat(plain(marked(near.passage().pieces()).get(0))).isEqualTo(plain(differing(right)));
  }

  private static boolean isKhmer(String word) {
    return word.charAt(0) >= '\u1780';
  }

  /** Of a word among words without blanks, the letter. */
  private static String differing(String word) {
    return isKhmer(word) ? word.substring(word.length() - 1) : word;
  }

  @Property
  void doesNotFindWordsThatAreRunTogether(@ForAll("quoted") Quoted quoted) {
    List<String> words = quoted.quote().stream().filter(word -> !isKhmer(word)).toList();
    Assume.that(words.size() > 1);

    Sought sought =
        QuoteSearch.of(String.join("", words)).in(PagedText.of(String.join(" ", words)));

    assertThat(sought).isInstanceOf(Absent.class);
  }

  @Property
  void answersWhateverIsAsked(@ForAll("anything") String quote, @ForAll("anything") String text) {
    Sought sought = QuoteSearch.of(quote).in(new PagedText(List.of(text, text), true));

    if (sought instanceof Found found) {
      assertThat(found.passage().offset()).isBetween(0, text.length());
      assertThat(marked(found.passage().pieces())).isNotEmpty();
    }
  }

  @Property
  void findsATextInItself(@ForAll("anything") String text) {
    Sought sought = QuoteSearch.of(text).in(PagedText.of("“" + text + "”"));

    assertThat(sought instanceof Found).isEqualTo(hasPartsWithWords(text));
  }

  @Provide
  Arbitrary<Quoted> quoted() {
    Arbitrary<List<String>> words =
        Arbitraries.oneOf(letters("abcdeéüñſß"), letters("កខគឃងច"), letters("بتثجح"), figures())
            .list()
            .uniqueElements(QuoteSearchPropertyTest::plain)
            .ofMinSize(8)
            .ofMaxSize(30);
    return Combinators.combine(words, Arbitraries.integers().between(0, 99))
        .as(
            (all, place) -> {
              int first = place % (all.size() - 5);
              int size = 4 + place % (all.size() - first - 4);
              return new Quoted(all, first, first + size);
            });
  }

  private static Arbitrary<String> letters(String alphabet) {
    return Arbitraries.strings().withChars(alphabet.toCharArray()).ofMinLength(2).ofMaxLength(9);
  }

  private static Arbitrary<String> figures() {
    return Arbitraries.of("", "-", "3,", "1.", "20-")
        .flatMap(sign -> Arbitraries.integers().between(1, 99_999).map(figure -> sign + figure));
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> spiced =
        Arbitraries.strings()
            .withChars(
                "aB1 .…-–—'“”()[],\n\r\f\u00AD\u00A0\u200B\u0301\u0323\uFB01\uFDFA\u17D2កខ日本"
                    + "\u1112\u1161\u11AB\uD83D\uDE00\uFF76\uFF9E²½\u0000\u001B\u202E".repeat(1))
            .ofMaxLength(40);
    return Arbitraries.oneOf(spiced, Arbitraries.strings().all().ofMaxLength(20));
  }

  private static boolean hasPartsWithWords(String text) {
    return !Parts.of(Folded.of(text)).isEmpty();
  }

  /** The words with typography of any kind. */
  private static String typeset(List<String> words, Random random) {
    List<String> spaces = List.of(" ", "\n", "\u00A0", "  ", "\t\r\n", "\u2009", " \u200B");
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(text.isEmpty() ? "" : spaces.get(random.nextInt(spaces.size())));
      text.append(typeset(word, random));
    }
    return text.toString();
  }

  private static String typeset(String word, Random random) {
    StringBuilder typeset = new StringBuilder();
    String formed = Normalizer.normalize(word, form(random));
    formed.codePoints().forEach(character -> typeset.appendCodePoint(shape(character, random)));
    int half = typeset.length() / 2;
    if (random.nextInt(4) == 0 && isAmongLetters(typeset, half)) {
      List<String> breaks = List.of("\u00AD", "\u200D", "-\n", "\u00AD\n", "\u2060", "‐\r\n");
      typeset.insert(half, breaks.get(random.nextInt(breaks.size())));
    }
    return typeset.toString();
  }

  private static boolean isAmongLetters(CharSequence word, int at) {
    return at > 0 && Character.isLetter(word.charAt(at - 1)) && Character.isLetter(word.charAt(at));
  }

  private static Normalizer.Form form(Random random) {
    return random.nextBoolean() ? Normalizer.Form.NFC : Normalizer.Form.NFD;
  }

  private static int shape(int character, Random random) {
    if (random.nextInt(4) > 0) {
      return character;
    }
    return switch (character) {
      case '-' -> "‐‑‒–−".charAt(random.nextInt(5));
      case 'ſ' -> 's';
      default ->
          character >= 'a' && character <= 'z' || character >= '0' && character <= '9'
              ? character - '!' + '\uFF01'
              : character;
    };
  }

  private static String withAnotherCharacter(String word, Random random) {
    int last = word.length() - 1;
    char right = word.charAt(last);
    char wrong =
        Character.isDigit(right) ? (char) ('0' + (right - '0' + 1 + random.nextInt(9)) % 10) : 'q';
    return word.substring(0, last) + (isKhmer(word) ? 'ស' : wrong);
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .replaceAll("[‐‑‒–−]", "-")
        .replaceAll("(?<=\\p{L}\\p{M}?)-\\s+|[\u00AD\u200B\u200D\u2060]|\\s+", "");
  }

  private static List<String> marked(List<Piece> pieces) {
    return pieces.stream().filter(Piece::marked).map(Piece::text).toList();
  }
}
