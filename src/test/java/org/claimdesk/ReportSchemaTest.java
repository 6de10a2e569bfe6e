package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.claim.State;
import org.claimdesk.dossier.ReportColumns;
import org.claimdesk.json.Json;
import org.claimdesk.review.QueryRecords;
import org.claimdesk.source.Medium;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceKind;
import org.claimdesk.source.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema in the docs and the report that it is of say the same. */
class ReportSchemaTest {

  private static final Path SCHEMA = Path.of("docs/report.schema.json");
  private static final Path GOLDEN = Path.of("src/test/resources/org/claimdesk/report/format");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"all.json", "public.json"})
  void acceptsTheReportsThatAreKept(String golden) throws IOException {
    String report = Files.readString(GOLDEN.resolve(golden));

    assertThat(errors(report)).isEmpty();
  }

  @Test
  void acceptsReportsOfTheSampleWorkedOn() throws IOException {
    InProcess desk = sample();

    String report = desk.run("export", "-", "--format", "json").out();
    String open = desk.run("export", "-", "--format", "json", "--public").out();
    String listed = desk.run("list", "--format", "json").out();

    assertThat(List.of(report, open, listed))
        .allSatisfy(text -> assertThat(text).contains("\"approved\"", "\"Sample council\""))
        .allSatisfy(text -> assertThat(errors(text)).isEmpty());
  }

  @Test
  void namesTheFieldsOfTheReportInTheirOrder() throws IOException {
    List<String> claim = new ArrayList<>(List.copyOf(sampleClaim().keySet()));
    claim.add(ReportColumns.DROPPED_BECAUSE);

    assertThat(properties("claim").keySet()).containsExactlyElementsOf(claim);
    assertThat(properties("source").keySet())
        .containsExactlyElementsOf(
            new Source(1, SourceDetails.of(Map.of(SourceField.WORK, "a book"))).shown().keySet());
    assertThat(properties("query").keySet()).containsExactlyElementsOf(QueryRecords.NAMES);
  }

  @Test
  void listsTheWordsThereAre() throws IOException {
    assertThat(words("claim", "state")).isEqualTo(words(State.values(), State::word));
    assertThat(words("source", "stance")).isEqualTo(words(Stance.values(), Stance::word));
    assertThat(words("source", "kind")).isEqualTo(words(SourceKind.values(), SourceKind::word));
    assertThat(words("source", "how")).isEqualTo(words(Medium.values(), Medium::word));
  }

  @Test
  void refusesAFieldThatItDoesNotNameAndMissesOneThatItDoes() throws IOException {
    for (String field : List.copyOf(sampleClaim().keySet())) {
      Map<String, Object> missing = sampleClaim();
      missing.remove(field);
      Map<String, Object> more = sampleClaim();
      more.put(field + "_too", null);

      assertThat(errors(Json.write(List.of(missing)))).as("without " + field).isNotEmpty();
      assertThat(errors(Json.write(List.of(more)))).as("with " + field + "_too").isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"state\":\"done\"",
        "\"position\":0",
        "\"marked_at\":\"yesterday\"",
        "\"skipped\":1",
        "\"sources\":null",
        "\"extra\":{\"a\":1}"
      })
  void refusesWhatNoReportSays(String field) throws IOException {
    Map<String, Object> claim = sampleClaim();
    claim.putAll(object("{" + field + "}"));

    assertThat(errors(Json.write(List.of(claim)))).isNotEmpty();
  }

  private InProcess sample() throws IOException {
    InProcess desk = new InProcess(folder);
    desk.write("claims.csv", Files.readString(Path.of("claims.csv")));
    desk.write("work.txt", Files.readString(Path.of("scripts/sample-session.txt")));
    InProcess.Result run = desk.run("--as", "ana", "run", "work.txt");
    assertThat(run.status()).as(run.err()).isZero();
    return desk;
  }

  private static Map<String, Object> sampleClaim() throws IOException {
    String golden = Files.readString(GOLDEN.resolve("all.json"));
    return new LinkedHashMap<>(objects(Json.read(golden)).get(0));
  }

  private static List<Error> errors(String report) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    return schema.validate(
        report,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static Map<String, Object> properties(String type) throws IOException {
    Map<String, Object> types = member(object(Files.readString(SCHEMA)), "$defs");
    return member(member(types, type), "properties");
  }

  private static List<Object> words(String type, String field) throws IOException {
    List<Object> words = new ArrayList<>((List<?>) member(properties(type), field).get("enum"));
    words.remove(null);
    return words;
  }

  private static <T> List<Object> words(T[] values, java.util.function.Function<T, String> word) {
    return Arrays.stream(values).<Object>map(word).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(String json) {
    return (Map<String, Object>) Json.read(json);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Object array) {
    return (List<Map<String, Object>>) array;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> member(Map<String, Object> object, String name) {
    return (Map<String, Object>) object.get(name);
  }
}
