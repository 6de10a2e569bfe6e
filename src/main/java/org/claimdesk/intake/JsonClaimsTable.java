package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.dossier.DossierFields;
import org.claimdesk.dossier.ReportColumns;
import org.claimdesk.json.Json;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.Dialect;
import org.claimdesk.tabular.FileReading;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.tabular.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A claims file of JSON objects. In a report the claim's own fields are its columns and the rest is
 * the desk's work; in any other file each field is a column.
 */
final class JsonClaimsTable implements ClaimsTable {

  private static final Dialect DIALECT = new Dialect(',', "\n", true);
  private static final String EXTRA = "extra";
  private static final String ORIGINAL_VERDICT = "original_verdict";
  private static final List<String> OF_A_REPORT =
      List.of(FileColumn.ID, "state", "verdict", ReportColumns.SOURCES, EXTRA);

  private final TabularInput input;
  private final JsonClaims claims;
  private final Function<ReportedFields, DeskWork> works;
  private final Set<String> fields = new LinkedHashSet<>();
  private final Set<String> extra = new LinkedHashSet<>();
  private final List<Column> columns;
  private boolean report;
  private final Headway headway;
  private boolean judgedBefore;
  private long rows;

  /**
   * @param claims what is read from the input
   * @throws ProblemException if the file cannot be read
   */
  JsonClaimsTable(
      TabularInput input,
      JsonClaims claims,
      Function<ReportedFields, DeskWork> works,
      Headway headway) {
    this.input = input;
    this.claims = claims;
    this.report = !claims.isOfAForm();
    this.works = works;
    this.headway = headway;
    List<Problem> refused = new ArrayList<>();
    eachObject((object, line) -> meet(object), enough(refused));
    if (fields.isEmpty()) {
      fields.addAll(noClaims(refused));
    }
    this.columns = report ? columnsOfAReport() : Column.of(List.copyOf(fields));
  }

  /** The first problem is enough where it turns out that there is nothing else. */
  private static Consumer<Problem> enough(List<Problem> first) {
    return problem -> {
      if (first.isEmpty()) {
        first.add(problem);
      }
    };
  }

  /** The columns of a report without claims, which is all that an empty array can be. */
  private List<String> noClaims(List<Problem> refused) {
    if (!refused.isEmpty() || !claims.isArray()) {
      throw new ProblemException(
          refused.isEmpty()
              ? List.of(Problem.at(Location.of(name()), "there are no claims in this file"))
              : refused);
    }
    return ownFields();
  }

  private void meet(Map<String, @Nullable Object> object) {
    report = report && object.keySet().containsAll(OF_A_REPORT);
    fields.addAll(object.keySet());
    if (object.get(EXTRA) instanceof Map<?, ?> more) {
      more.keySet().forEach(name -> extra.add((String) name));
    }
    judgedBefore = judgedBefore || object.get(ORIGINAL_VERDICT) != null;
  }

  private static List<String> ownFields() {
    List<String> own = new ArrayList<>(List.of(FileColumn.ID));
    for (ClaimField field : ClaimField.values()) {
      own.add(field.word());
    }
    return own;
  }

  /** Extra columns keep the names they have; a field that is called so too makes room for them. */
  private List<Column> columnsOfAReport() {
    fields.retainAll(ownFields());
    List<String> headers = new ArrayList<>(extra);
    headers.addAll(fields);
    if (judgedBefore) {
      headers.add(FileColumn.VERDICT);
    }
    List<Column> named = new ArrayList<>(Column.of(headers));
    Collections.rotate(named, -extra.size());
    List<Column> columns = new ArrayList<>();
    for (Column column : named) {
      columns.add(new Column(columns.size() + 1, column.header(), column.name()));
    }
    return columns;
  }

  @Override
  public Map<IncomingField, Column> known() {
    Map<IncomingField, Column> known = new EnumMap<>(IncomingField.class);
    if (report) {
      columns.stream()
          .limit(columns.size() - extra.size())
          .forEach(column -> known.put(IncomingField.of(column.header()), column));
    } else if (claims.isOfAForm()) {
      columns.forEach(
          column -> IncomingField.withWord(column.header()).ifPresent(it -> known.put(it, column)));
    }
    return known;
  }

  @Override
  public String name() {
    return input.name();
  }

  @Override
  public Dialect dialect() {
    return DIALECT;
  }

  @Override
  public FileReading reading() {
    return claims.reading();
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public boolean isReport() {
    return report;
  }

  @Override
  public Tally forEachRow(Consumer<IncomingRow> taker, Consumer<Problem> refused) {
    FaultyRows faulty = new FaultyRows(name());
    Tally tally =
        eachObject(
            (object, line) -> faulty.attempt(line, () -> incoming(object, line)).ifPresent(taker),
            refused);
    faulty.throwAny();
    return tally;
  }

  private Tally eachObject(JsonObjects.Taker taker, Consumer<Problem> refused) {
    try (Headway.Work work = headway.begin("loading " + name(), "rows", () -> rows)) {
      Tally tally =
          claims.each(
              (object, line) -> {
                taker.take(object, line);
                work.step();
              },
              refused);
      rows = tally.rows();
      return tally;
    }
  }

  @Override
  public void close() {
    input.close();
  }

  private IncomingRow incoming(Map<String, @Nullable Object> object, int line) {
    List<String> cells = new ArrayList<>();
    fields.forEach(field -> cells.add(text(object.get(field))));
    if (report) {
      if (judgedBefore) {
        cells.add(text(object.get(ORIGINAL_VERDICT)));
      }
      Map<?, ?> more = object.get(EXTRA) instanceof Map<?, ?> some ? some : Map.of();
      extra.forEach(name -> cells.add(text(more.get(name))));
    }
    Optional<DeskWork> work =
        report ? Optional.of(works.apply(reported(object))) : Optional.empty();
    return new IncomingRow(line, cells, cells.size(), work);
  }

  private static ReportedFields reported(Map<String, @Nullable Object> object) {
    return new ReportedFields(
        texts(object),
        records(object.get(ReportColumns.SOURCES)),
        records(object.get(DossierFields.QUERIES)));
  }

  private static List<Map<String, String>> records(@Nullable Object value) {
    List<Map<String, String>> records = new ArrayList<>();
    if (value instanceof List<?> all) {
      all.forEach(record -> records.add(record instanceof Map<?, ?> one ? texts(one) : Map.of()));
    }
    return records;
  }

  private static Map<String, String> texts(Map<?, ?> object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.forEach((name, value) -> texts.put((String) name, text(value)));
    return texts;
  }

  private static String text(@Nullable Object value) {
    return value instanceof Map || value instanceof List
        ? Json.write(value)
        : Objects.toString(value, "");
  }
}
