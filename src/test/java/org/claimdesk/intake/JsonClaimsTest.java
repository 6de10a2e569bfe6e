package org.claimdesk.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.report.Desk;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.FileReading;
import org.claimdesk.tabular.TabularInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonClaimsTest {

  private static final String REVIEW =
      "{'@type':'ClaimReview','claimReviewed':'One is one.','reviewRating':{'alternateName':'True'}}";

  /** What was read of a file: the cells of each row by their columns, and what was told. */
  private record Read(
      List<Map<String, String>> rows, List<Integer> lines, List<String> bad, FileReading reading) {

    Map<String, String> row() {
      assertThat(rows).hasSize(1);
      return rows.get(0);
    }
  }

  private static Read read(String name, String text) {
    return read(name, text, "");
  }

  private static Read read(String name, String text, String layout) {
    List<Map<String, String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    List<Problem> bad = new ArrayList<>();
    try (ClaimsTable table = open(name, text.replace('\'', '"'), layout)) {
      table.forEachRow(
          row -> {
            rows.add(byColumn(table, row));
            lines.add(row.line());
          },
          bad::add);
      return new Read(rows, lines, bad.stream().map(Problem::headline).toList(), table.reading());
    }
  }

  private static ClaimsTable open(String name, String text, String layout) {
    Optional<JsonLayout> said = JsonLayout.named(layout);
    return new ClaimsTables(() -> Desk.SCALE, Headway.UNTOLD)
        .open(
            TabularInput.stream(name, new ByteArrayInputStream(text.getBytes(UTF_8))),
            said.isPresent() ? FileForm.of(said) : FileForm.UNKNOWN,
            new Unsigned(() -> new Reviewer("eve"), Desk.NOON));
  }

  /** The cells that are not empty. */
  private static Map<String, String> byColumn(ClaimsTable table, IncomingRow row) {
    assertThat(row.cells()).hasSameSizeAs(table.columns());
    Map<String, String> cells = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      cells.put(column.name(), row.cells().get(column.position() - 1));
    }
    cells.values().removeIf(String::isEmpty);
    return cells;
  }

  @Test
  void takesTheFieldsOfAveritecForColumnsAndKeepsTheOthers() {
    Map<String, String> row =
        read(
                "x.json",
                "[{'label':'Refuted','claim':'One is two.','claim_date':'5-8-2020','speaker':'Ann',"
                    + "'original_claim_url':'https://e.org','claim_id':7,'verdict':'mine',"
                    + "'claim_types':['a','b'],'questions':[]}]")
            .row();

    assertThat(row)
        .containsExactly(
            Map.entry("id", "7"),
            Map.entry("claim", "One is two."),
            Map.entry("verdict", "Refuted"),
            Map.entry("claimant", "Ann"),
            Map.entry("claimed_on", "2020-08-05"),
            Map.entry("appearance", "https://e.org"),
            Map.entry("verdict_2", "mine"),
            Map.entry("claim_types", "[\"a\",\"b\"]"),
            Map.entry("questions", "[]"));
  }

  @Test
  void takesItsOwnColumnsForTheFieldsWithoutDoubt() {
    String text = "[{\"claim\":\"7\",\"label\":\"Refuted\",\"questions\":[],\"text\":\"a b c\"}]";

    try (ClaimsTable table = open("x.json", text, "")) {
      ColumnMapping mapping = ColumnFinder.find(table, Map.of());

      assertThat(mapping.told()).isEqualTo("claim, claimant, claimed_on, appearance, verdict");
      assertThat(mapping.extra()).containsExactly("questions", "text");
      assertThat(table.isReport()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "25-8-2020, 2020-08-25",
    "05-08-2020, 2020-08-05",
    "2020-08-25, 2020-08-25",
    "2020-08-25T10:00:00Z, 2020-08-25",
    "2014, 2014",
    "31-2-2020, 31-2-2020",
    "8/25/2020, 8/25/2020",
    "in May, in May",
    "' ', ' '"
  })
  void readsTheDatesOfAveritecWhereTheyAreDates(String date, String read) {
    assertThat(ForeignDates.dayFirst(date)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-08-25T23:30:00-05:00, 2020-08-25",
    "2020-08-25t00:00, 2020-08-25",
    "2020-13-25T00:00:00Z, 2020-13-25T00:00:00Z",
    "2020-08-25 at noon, 2020-08-25 at noon",
    "25-8-2020, 25-8-2020"
  })
  void readsTheDayOfADateAndTime(String date, String read) {
    assertThat(ForeignDates.day(date)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s]",
        "%s",
        "{'@context':'https://schema.org','@graph':[{'@type':'WebSite'},%s]}",
        "{'@type':'DataFeed','dataFeedElement':[{'@type':'DataFeedItem','item':%s}]}",
        "{'dataFeedElement':[{'item':[{'@type':'Thing'},%s]}],'@type':'DataFeed'}",
        "[{'@graph':[%s]}]",
        "[{'@type':'DataFeed','dataFeedElement':[{'item':[{'@graph':[%s]}]}]}]"
      })
  void findsAClaimReviewInAllFormsOfAFeed(String feed) {
    Read read = read("x.json", feed.formatted(REVIEW));

    assertThat(read.row()).containsEntry("claim", "One is one.").containsEntry("verdict", "True");
    assertThat(read.reading().told()).isEqualTo("read as ClaimReview JSON");
    assertThat(read.bad()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'ClaimReview'",
        "['ClaimReview']",
        "['Review','ClaimReview']",
        "'https://schema.org/ClaimReview'",
        "'schema:ClaimReview'"
      })
  void knowsAClaimReviewByAnyWayToWriteItsType(String type) {
    String text = "{'@type':" + type + ",'claimReviewed':'One is one.'}";

    assertThat(read("x.json", text).row()).containsOnly(Map.entry("claim", "One is one."));
  }

  @Test
  void readsAFeedAsItComesWithNumbersForTextsAndListsForOneValue() {
    String text =
        "[{'@type':'ClaimReview','claimReviewed':{'@value':'Fünf.','@language':'de'},"
            + "'author':[{'name':'Desk A'},'Desk B',null,7],"
            + "'itemReviewed':[{'author':{'name':['Ann','Bo']},'datePublished':20200825,"
            + "'appearance':[{'url':''},null,'https://e.org/a'],'firstAppearance':'x'}],"
            + "'reviewRating':[{'alternateName':['Falsch','x'],'ratingValue':1.0,"
            + "'bestRating':-1,'worstRating':12345678901234567890}]}]";

    assertThat(read("x.json", text).row())
        .containsOnly(
            Map.entry("claim", "Fünf."),
            Map.entry("verdict", "Falsch"),
            Map.entry("claimant", "Ann"),
            Map.entry("claimed_on", "20200825"),
            Map.entry("appearance", "https://e.org/a"),
            Map.entry("publisher", "Desk A, Desk B, 7"),
            Map.entry("rating_value", "1.0"),
            Map.entry("best_rating", "-1"),
            Map.entry("worst_rating", "12345678901234567890"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'ClaimReview'}",
        "{'@type':'ClaimReview','claimReviewed':null,'reviewRating':null,'itemReviewed':7}",
        "{'@type':'ClaimReview','claimReviewed':['',{}],'itemReviewed':[[]],'author':{}}",
        "{'@type':'ClaimReview','claimReviewed':{'text':'x'},'author':[{'name':{}}]}"
      })
  void takesWhatIsMissingForNothing(String review) {
    assertThat(read("x.json", "[" + review + "]").row()).isEmpty();
  }

  @Test
  void tellsHowManyObjectsOfOtherTypesItPassedOver() {
    Read read = read("x.jsonl", "{'@type':'WebPage'}\n" + REVIEW + "\n{'@type':'Person'}\n");

    assertThat(read.rows()).hasSize(1);
    assertThat(read.lines()).containsExactly(2);
    assertThat(read.reading().remarks()).containsExactly("2 objects of other types passed over");
  }

  @Test
  void readsTheArrayThatAClaimReviewReportIs() {
    assertThat(read("checks.jsonld", "[\n" + REVIEW + ",\n" + REVIEW + "\n]\n").lines())
        .containsExactly(2, 3);
  }

  @Test
  void takesTheFirstRatingOfAnAnswerAndTellsTheOthers() {
    Map<String, String> row =
        read(
                "x.json",
                "{'claims':[{'text':'One is two.','claimant':'Ann','claimDate':'2020-08-25T00:00:00Z',"
                    + "'claimReview':[{'publisher':{'name':'A','site':'a.org'},'url':'https://a.org/1',"
                    + "'title':'T','reviewDate':'2020-09-01T00:00:00Z','textualRating':'False',"
                    + "'languageCode':'en'},{'publisher':{'name':'B'},'url':'https://b.org',"
                    + "'textualRating':'Half true'},{}]}]}")
            .row();

    assertThat(row)
        .containsExactly(
            Map.entry("claim", "One is two."),
            Map.entry("verdict", "False"),
            Map.entry("claimant", "Ann"),
            Map.entry("claimed_on", "2020-08-25"),
            Map.entry("publisher", "A"),
            Map.entry("publisher_site", "a.org"),
            Map.entry("review_url", "https://a.org/1"),
            Map.entry("review_title", "T"),
            Map.entry("review_date", "2020-09-01"),
            Map.entry("language", "en"),
            Map.entry("other_ratings", "Half true (B, https://b.org); no rating"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'claims':[%s],'nextPageToken':'x'}|true",
        "{'nextPageToken':'x','claims':[%s]}|true",
        "[{'claims':[%s],'nextPageToken':'x'},{'claims':[]}]|false",
        "[{'claims':[]},{'claims':[%s],'nextPageToken':'x'}]|true",
        "{'claims':[%s],'nextPageToken':''}|false",
        "{'claims':[%s]}|false",
        "[%s]|false"
      })
  void tellsThatAnAnswerGoesOn(String answer, boolean goesOn) {
    Read read = read("x.json", answer.formatted("{'text':'One is one.','claimReview':[]}"));

    assertThat(read.rows()).hasSize(1);
    assertThat(read.reading().remarks()).hasSize(goesOn ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"averitec, []", "claims-search, {'claims':[]}", "claims-search, {}"})
  void findsNoClaimsInAnEmptyFile(String layout, String text) {
    try {
      assertThat(read("x.json", text, layout).rows()).isEmpty();
    } catch (ProblemException e) {
      assertThat(e).hasMessageContaining("no claims in this file");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "averitec|[{'claim':'x','label':'y'},\\n{'text':'x'}]|x.json:2",
        "averitec|[{'id':'1','claim':'x','state':'open','verdict':'','sources':[],'extra':{}}]|x.json:1",
        "datacommons|[{'@type':'ClaimReview','claimReviewed':'x'},\\n\\n{'claim':'x'}]|x.json:3",
        "claims-search|[\\n{'@type':'ClaimReview','claimReviewed':'x'}]|x.json:2",
        "claims-search|{'a':[]}|x.json:1"
      })
  void refusesAFileThatIsNotOfTheFormItIsSaidToHave(String layout, String text, String where) {
    assertThatThrownBy(() -> read("x.json", text.replace("\\n", "\n"), layout))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith(where + ": this is no claim as in ");
  }

  @Test
  void tellsWhatIsOfNoFormByItsLineWhereTheFormWasFound() {
    Read read = read("x.json", "[" + REVIEW + ",\n{'title':'x'},\n7]");

    assertThat(read.rows()).hasSize(1);
    assertThat(read.bad())
        .containsExactly(
            "x.json:2: this is no claim as in ClaimReview JSON",
            "x.json:3: this is no object with the fields of a claim");
  }

  @Test
  void readsWhatStandardInputHoldsByItsLayout() {
    assertThat(read("-", "\uFEFF" + REVIEW, "datacommons").row()).containsKey("claim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'claim':'One is one.','label':'x'}]",
        "[{'text':'One is one.','claimReview':'x'}]",
        "{'claims':[{'claim':'One is one.'}]}",
        "[{'claimReviewed':'One is one.'}]",
        "[{'@type':'Review','@graph':7}]"
      })
  void leavesOtherFilesTheirFields(String text) {
    assertThat(read("x.json", text).reading().told()).isEqualTo("read as JSON");
  }
}
