package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

  private static final List<String> SPELLINGS =
      List.of(
          "US$2.3bn",
          "US$ 2.3 billion",
          "2.3 billion",
          "$2.3b",
          "$2.3 bil.",
          "USD 2.3 bn",
          "USD2.3bn",
          "2.3 billion US dollars",
          "2.3 billion dollars",
          "2.3bn",
          "US$\u00A02.3\u202Fbillion",
          "US$2.3-billion",
          "US$2,300 million",
          "2\u202F300 million",
          "2,3 billion USD",
          "US$2,300,000,000",
          "2300m",
          "0.0023 trillion",
          "2.3 thousand million",
          "២.៣ billion",
          "២,៣ ពាន់លានដុល្លារ",
          "២.៣០ ប៊ីលាន (2.30bn)",
          "２．３ billion");

  @Test
  void findsAnAmountHoweverItIsWritten() {
    for (String wanted : SPELLINGS.subList(0, SPELLINGS.size() - 2)) {
      for (String text : SPELLINGS) {
        assertThat(SearchText.of(wanted).isIn("gave " + text + ", it said."))
            .as(wanted + " in " + text)
            .isTrue();
        assertThat(new SearchText(Arrays.asList(wanted.split(" "))).isIn("gave " + text + "."))
            .as("the words " + wanted + " in " + text)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.3 billion             | US$ 12.3 billion",
        "2.3 billion             | 2.35 billion",
        "2.3 billion             | 2.3 million of a billion",
        "US$ 2.3 billion         | €2.3 billion",
        "€2.3 billion            | $2.3bn",
        "300 million             | 2,300 million",
        "2.3 million             | 2.3 billion",
        "5 million               | a wall 5 m high",
        "2013 million            | in 2013, a million",
        "$2.3 thousand           | 2.3 per cent",
        "2.3bn                   | version 1.2.3bn",
      })
  void findsNoOtherAmount(String wanted, String text) {
    assertThat(SearchText.of(wanted).isIn(text)).isFalse();
    assertThat(new SearchText(Arrays.asList(wanted.split(" "))).isIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.3                     | US$ 12.3 billion",
        "$2                      | costs $250",
        "2013                    | 2013",
        "2013                    | ឆ្នាំ ២០១៣",
        "billion                 | US$2.3 billion",
        "5 m                     | a wall 5 m high",
        "5 m                     | a wall 15 m high",
        "gave US$ 2.3 billion to | Japan gave 2.3bn to Cambodia",
        "Dordevic                | Đorđević",
        "đorđević                | DORDEVIC",
        "Lodz                    | Łódź",
        "Aero                    | Ærø",
        "strasse                 | Straße",
        "istanbul                | İSTANBUL",
        "ISPARTA                 | ısparta",
        "abé                     | Shinzo Abe",
      })
  void findsPlainTextAsItIs(String wanted, String text) {
    assertThat(SearchText.of(wanted).isIn(text)).isTrue();
  }

  @Test
  void takesWordsThatMakeNoAmountOneByOne() {
    SearchText text = new SearchText(List.of("billion", "japan", "US$", "2.3", "billion"));

    assertThat(text.isIn("Japan gave $2.3bn of a billion")).isTrue();
    assertThat(text.isIn("Japan gave $2.4bn of 2.3 billions")).isTrue();
    assertThat(text.isIn("Japan gave $2.4bn of a billion")).isFalse();
  }

  @Test
  void takesAYearBeforeAnAmountForItself() {
    String text = "in 1992 US$ 2,300 million, in 2013 $5";

    assertThat(new SearchText(List.of("1992", "$2.3bn")).isIn(text)).isTrue();
    assertThat(new SearchText(List.of("1992", "US$", "2.3", "billion")).isIn(text)).isTrue();
    assertThat(new SearchText(List.of("5", "dollars")).isIn(text)).isTrue();
    assertThat(SearchText.of("€2.3bn").isIn(text)).isFalse();
  }

  @Test
  void readsTextsThatGoOnAndOn() {
    String text = "1,".repeat(50_000) + "9".repeat(50_000) + " $".repeat(50_000) + " 2.3bn";

    assertThat(SearchText.of("2.3 billion").isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "C"})
  void isTheSameInEveryLocale(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(SearchText.of("US$ 2.3 BILLION").isIn("us$2.3bil.")).isTrue();
      assertThat(SearchText.of("TITLE").isIn("title")).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  void findsATextByAnyOfItsWords(@ForAll("texts") String text) {
    for (String word : text.strip().split("\\s+")) {
      assertThat(SearchText.of(word).isIn(text)).as(word).isTrue();
    }
    assertThat(SearchText.of(text).isIn(text)).isTrue();
  }

  @Property
  void takesNoHeedOfTheNormalForm(@ForAll("texts") String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(SearchText.of(composed).isIn(decomposed)).isTrue();
    assertThat(SearchText.of(decomposed).isIn(composed)).isTrue();
  }

  @Property
  void findsAnyAmountInAllItsSpellings(@ForAll("amounts") BigDecimal millions) {
    List<String> spelled =
        List.of(
            "US$ " + millions.toPlainString() + " million",
            "$" + millions.movePointLeft(3).toPlainString() + "bn",
            String.format(Locale.ROOT, "%,d dollars", millions.movePointRight(6).longValueExact()),
            millions.movePointRight(3).toPlainString().replace('.', ',') + "\u00A0thousand USD");

    for (String wanted : spelled) {
      assertThat(spelled).as(wanted).allMatch(SearchText.of(wanted)::isIn);
    }
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.01"), new BigDecimal("99999"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "US$", "2.3", "bn", "billion", " ", " ", "\u00A0", "\t", "é", "12", ",", ".", "-", "Đ",
            "កម្ពុជា", "៣", "m", "k", "€", "300", "Łó", "'", "ß", "usd", "\u0301", "dollars", "İ");
    Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(12);
    return Arbitraries.oneOf(
            pieces.list().ofMinSize(1).ofMaxSize(14).map(all -> String.join("", all)),
            Combinators.combine(pieces, any).as((piece, text) -> piece + text))
        .filter(text -> !text.isBlank());
  }
}
