package org.claimdesk.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewRulesTest {

  private static final String GOOD =
      """
      {"@context":"https://schema.org","@type":"ClaimReview",
       "claimReviewed":"The mill has four wheels.","url":"https://desk.example/checks/1",
       "author":{"@type":"Organization","name":"The Desk"},"datePublished":"2014-07-04",
       "reviewRating":{"@type":"Rating","alternateName":"Mostly false","ratingValue":2,
         "bestRating":5,"worstRating":1},
       "itemReviewed":{"@type":"Claim","datePublished":"2014-07-03",
         "author":{"@type":"Person","name":"Tom","sameAs":"https://tom.example"},
         "appearance":{"@type":"CreativeWork","url":"https://news.example/mill"}}}
      """;

  private static Validated with(String property, String json) {
    Map<String, Object> review = good();
    if (json.equals("-")) {
      review.remove(property);
    } else {
      review.put(property, Json.read(json));
    }
    return Validated.of(Json.write(review));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> good() {
    return new LinkedHashMap<>((Map<String, Object>) Json.read(GOOD));
  }

  @Test
  void saysNothingOfAGoodRecord() {
    Validated validated = Validated.of(GOOD);

    assertThat(validated.findings()).isEmpty();
    assertThat(validated.outcome()).isEqualTo(new Outcome(1, 0, 0, 0, 0));
    assertThat(validated.outcome().isGood()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      claimReviewed | -                        | claimReviewed: this is missing: give the claim that was checked
      claimReviewed | null                     | claimReviewed: this is missing: give the claim that was checked
      claimReviewed | " "                      | claimReviewed: this is blank: fill it in, or leave the property out
      claimReviewed | ["It rains."]            | claimReviewed: this is a list: give one value
      claimReviewed | 7                        | claimReviewed: this is no text: write it in quotes
      claimReviewed | "Mostly False: it rains" | claimReviewed: the claim carries its rating "Mostly false": leave the rating out of it
      claimReviewed | "It rains [mostly-false]." | claimReviewed: the claim carries its rating "Mostly false": leave the rating out of it
      url           | -                        | url: this is missing: give the address of the check's own page
      url           | "mailto:ana@desk.example" | url: "mailto:ana@desk.example" is no web address: write it as https://HOST/PATH
      url           | "https://"               | url: "https://" is no web address: write it as https://HOST/PATH
      author        | {"@type":"Organization"} | author: the publisher has neither name nor url: give one of them
      author        | [{"name":"A"},{}]        | author[1]: the publisher has neither name nor url: give one of them
      author        | "The Desk"               | author: this is no object: write it as {"@type": …}
      author        | {"url":"desk example"}   | author.url: "desk example" is no web address: write it as https://HOST/PATH
      datePublished | "4 July 2014"            | datePublished: "4 July 2014" is no date of ISO 8601: write it as 2014-07-03
      datePublished | "2014-02-30"             | datePublished: "2014-02-30" is no date of ISO 8601: write it as 2014-07-03
      itemReviewed  | {"@type":"CreativeWork"} | itemReviewed: this is no Claim: what is reviewed has the type Claim
      itemReviewed  | {"@type":"Claim","author":{"@type":"Person"}} | itemReviewed.author.name: this is missing: name the claimant, or leave the author out
      itemReviewed  | {"@type":"Claim","datePublished":"yesterday"} | itemReviewed.datePublished: "yesterday" is no date of ISO 8601: write it as 2014-07-03
      itemReviewed  | {"@type":"Claim","appearance":["https://a.example",{"@type":"CreativeWork"}]} | itemReviewed.appearance[1]: this is neither a URL nor a CreativeWork with a url: give the address
      itemReviewed  | {"@type":"Claim","firstAppearance":"page 3"} | itemReviewed.firstAppearance: this is neither a URL nor a CreativeWork with a url: give the address
      reviewRating  | -                        | reviewRating: this is missing: say how the check came out
      reviewRating  | [{"alternateName":"True"}] | reviewRating: this is a list: give one value
      reviewRating  | {"@type":"Thing","alternateName":"True"} | reviewRating: this is no Rating: the verdict has the type Rating
      reviewRating  | {"@type":"Rating"}       | reviewRating.alternateName: this is missing: give the verdict in words
      @context      | "https://example.org/terms" | @context: the names are not those of schema.org: give https://schema.org
      """)
  void tellsWhatIsWrong(String property, String json, String error) {
    assertThat(with(property, json).errors()).containsExactly("1 " + error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      "ratingValue":5,"bestRating":1,"worstRating":1   | bestRating: the best is not over the worst: the best is the truest
      "ratingValue":5,"bestRating":1                   | ratingValue: a value without worstRating says nothing: give its bounds
      "ratingValue":-1,"bestRating":-1                 | bestRating: the best is not over 1, where scales begin
      "ratingValue":-1,"bestRating":-1,"worstRating":-1| worstRating: the worst is under 1: let the scale begin at 1
      "ratingValue":0,"bestRating":10,"worstRating":1  | ratingValue: the value is under the worst, which is 1
      "ratingValue":5.01,"bestRating":5,"worstRating":1| ratingValue: the value is over the best, which is 5
      "ratingValue":"2","bestRating":5,"worstRating":1 | ratingValue: this is a text: write it as a number, without quotes
      "ratingValue":"4.5","bestRating":5,"worstRating":1 | ratingValue: this is a text: write it as a number, without quotes
      "ratingValue":4,"bestRating":"5","worstRating":1 | bestRating: this is a text: write it as a number, without quotes
      "ratingValue":"two","bestRating":5,"worstRating":1 | ratingValue: this is no number: write one, such as 3
      "ratingValue":true,"bestRating":5,"worstRating":1 | ratingValue: this is no number: write one, such as 3
      "ratingValue":2                                  | ratingValue: a value without bestRating and worstRating says nothing: give its bounds
      """)
  void tellsWhatIsWrongWithNumbers(String numbers, String error) {
    Validated validated =
        with("reviewRating", "{\"@type\":\"Rating\",\"alternateName\":\"False\"," + numbers + "}");

    assertThat(validated.errors()).contains("1 reviewRating." + error);
    assertThat(validated.outcome().wrong()).isOne();
  }

  @Test
  void tellsBoundsWithoutAValue() {
    Validated validated =
        with("reviewRating", "{\"alternateName\":\"False\",\"bestRating\":5,\"worstRating\":1}");

    assertThat(validated.errors())
        .containsExactly(
            "1 reviewRating: ratingValue missing: give value and bounds together, or none of them");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alternateName\":\"Unproven\"}",
        "{\"alternateName\":\"Four\",\"ratingValue\":4.5,\"bestRating\":5,\"worstRating\":1}",
        "{\"alternateName\":\"Big\",\"ratingValue\":99999999999999999999,"
            + "\"bestRating\":1e30,\"worstRating\":1.0}",
        "{\"@type\":[\"Rating\"],\"alternateName\":\"Pants on fire!\"}"
      })
  void findsNothingWrongWithGoodRatings(String rating) {
    assertThat(with("reviewRating", rating).errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is not true. The mill has three wheels",
        "The mill has three wheels and had them already before the war of 1870"
      })
  void tellsASentenceInPlaceOfAWord(String words) {
    Validated validated = with("reviewRating", Json.write(Map.of("alternateName", words)));

    assertThat(validated.errors())
        .containsExactly(
            "1 reviewRating.alternateName: this is a sentence: give the verdict in a few words (at"
                + " most 60 characters), and the reason in ratingExplanation");
  }

  @Test
  void advisesShortClaims() {
    Validated long75 = with("claimReviewed", Json.write("a".repeat(75)));
    Validated long74 = with("claimReviewed", Json.write("\uD83D\uDE00".repeat(74)));

    assertThat(long75.advice())
        .containsExactly(
            "1 claimReviewed: 75 characters are many: under 75 the claim is shown whole");
    assertThat(long75.outcome().isGood()).isTrue();
    assertThat(long74.advice()).isEmpty();
  }

  @Test
  void advisesWhatIsRecommended() {
    Map<String, Object> bare = good();
    bare.remove("author");
    bare.remove("datePublished");
    bare.put("itemReviewed", Json.read("{\"author\":{\"name\":\"Tom\"}}"));

    Validated validated = Validated.of(Json.write(bare));

    assertThat(validated.errors()).isEmpty();
    assertThat(validated.advice())
        .containsExactly(
            "1 : recommended, and not there: author, datePublished, itemReviewed.datePublished,"
                + " itemReviewed.appearance, itemReviewed.author.sameAs");
  }

  @Test
  void advisesAgainstAddressesThatLeadOn() {
    assertThat(with("url", "\"https://bit.ly/3x\"").advice())
        .containsExactly(
            "1 url: this address leads on to another: give the one of the page itself");
  }

  @Test
  void takesAnObjectThatStandsElsewhereForGood() {
    Validated validated = with("author", "{\"@id\":\"#desk\"}");

    assertThat(validated.errors()).isEmpty();
    assertThat(validated.advice())
        .containsExactly(
            "1 author: this stands elsewhere, and is not looked up: write it out here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"#claim-1\"",
        "\"/checks/1\"",
        "\"HTTP://desk.example:80\"",
        "\"https://\u1794.example/\u1794?a=b#c\""
      })
  void takesUrlsAndReferences(String url) {
    assertThat(with("url", url).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014",
        "2014-07",
        "20140704",
        "2014-07-04T12:00",
        "2014-07-04T12:00:59.5Z",
        "2014-07-04T12:00:00+07:00",
        "2016-12-31T23:59:60Z"
      })
  void takesDatesAndTimes(String date) {
    assertThat(with("datePublished", Json.write(date)).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"14-07-04", "2014-13", "20140230", "2014-07-04 12:00", "2014-07-04T25:00"})
  void refusesOtherDates(String date) {
    assertThat(with("datePublished", Json.write(date)).errors()).hasSize(1);
  }

  @Test
  void showsNoMoreOfALongTextThanALineHolds() {
    Validated validated = with("datePublished", Json.write("\uD83D\uDE00".repeat(5000)));

    assertThat(validated.errors().get(0)).contains("\uD83D\uDE00…\"").hasSizeLessThan(300);
  }
}
