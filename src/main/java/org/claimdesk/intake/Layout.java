package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.json.Json;
import org.claimdesk.json.JsonProblem;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.HeaderNames;
import org.claimdesk.tabular.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of file without a header looks like: a data file in JSON, see docs/claims-files.md.
 *
 * @param delimiter what parts its cells; found out if not said
 * @param literalQuotes whether quotes are text like any other
 */
public record Layout(
    Optional<Character> delimiter, boolean literalQuotes, List<LayoutColumn> columns) {

  private static final String DELIMITER = "delimiter";
  private static final String QUOTES = "quotes";
  private static final String LITERAL = "literal";
  private static final String COLUMNS = "columns";
  private static final String NAME = "name";
  private static final String FIELD = "field";

  /** A column by its name, and what it is taken for, if for anything. */
  public record LayoutColumn(String name, Optional<IncomingField> field) {}

  public Layout {
    columns = List.copyOf(columns);
    requireNames(columns);
    requireClaim(columns);
  }

  private static void requireNames(List<LayoutColumn> columns) {
    Set<String> names = new HashSet<>();
    Set<IncomingField> fields = new HashSet<>();
    for (LayoutColumn column : columns) {
      if (column.name().isBlank() || !names.add(HeaderNames.key(column.name()))) {
        throw fault("the column name \"" + column.name() + "\" is blank or there twice");
      }
      column.field().filter(field -> !fields.add(field)).ifPresent(Layout::refuseTwice);
    }
  }

  private static void refuseTwice(IncomingField field) {
    throw fault("two columns have the field " + field.word());
  }

  private static void requireClaim(List<LayoutColumn> columns) {
    if (columns.stream().noneMatch(it -> it.field().equals(Optional.of(IncomingField.CLAIM)))) {
      throw fault("no column has the field claim");
    }
  }

  private static ProblemException fault(String what) {
    return ProblemException.of(
        what,
        "a layout is {\"columns\": [{\"name\": \"text\", \"field\": \"claim\"}, …]}, with"
            + " \"delimiter\" and \"quotes\": \"literal\" where need be");
  }

  /** How a file of this layout is to be read. */
  ReadOptions reading() {
    return ReadOptions.defaults()
        .delimiter(delimiter)
        .header(Optional.of(false))
        .literalQuotes(Optional.of(true).filter(literal -> literalQuotes));
  }

  /** The columns of a file of this layout. */
  List<Column> fileColumns() {
    List<Column> all = new ArrayList<>();
    names().forEach(name -> all.add(new Column(all.size() + 1, "", name)));
    return all;
  }

  /** The columns' names, in their order. */
  List<String> names() {
    return columns.stream().map(LayoutColumn::name).toList();
  }

  /** The position of the column for each field. */
  Map<IncomingField, String> mapping() {
    Map<IncomingField, String> mapping = new EnumMap<>(IncomingField.class);
    for (int at = 0; at < columns.size(); at++) {
      String position = String.valueOf(at + 1);
      columns.get(at).field().ifPresent(field -> mapping.put(field, position));
    }
    return mapping;
  }

  /**
   * @param file what the user calls it
   * @throws ProblemException naming the file if it is no layout
   */
  public static Layout ofJson(String file, String text) {
    try {
      return of(object(Json.read(text)));
    } catch (JsonProblem e) {
      throw new ProblemException(
          Problem.at(Location.of(file, e.line()), "this is no JSON: " + e.getMessage()), e);
    } catch (ProblemException e) {
      throw new ProblemException(
          e.problems().stream()
              .map(it -> new Problem(Optional.of(Location.of(file)), it.what(), it.remedy()))
              .toList());
    }
  }

  private static Layout of(Map<String, @Nullable Object> fields) {
    List<LayoutColumn> columns = new ArrayList<>();
    if (!(fields.get(COLUMNS) instanceof List<?> all)) {
      throw fault("there are no columns in this layout");
    }
    all.forEach(column -> columns.add(column(object(column))));
    Optional<String> quotes = text(fields, QUOTES);
    if (!quotes.orElse(LITERAL).equals(LITERAL)) {
      throw fault("quotes are \"literal\" or not named, not \"" + quotes.get() + "\"");
    }
    return new Layout(
        text(fields, DELIMITER).map(ReadOptions::delimiter), quotes.isPresent(), columns);
  }

  private static LayoutColumn column(Map<String, @Nullable Object> fields) {
    return new LayoutColumn(
        text(fields, NAME).orElse(""), text(fields, FIELD).map(IncomingField::of));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> object(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return (Map<String, @Nullable Object>) object;
    }
    throw fault("this is no layout");
  }

  private static Optional<String> text(Map<String, @Nullable Object> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(Object::toString);
  }

  /** The layout as {@link #ofJson} reads it. */
  public String toJson() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put(DELIMITER, delimiter.map(String::valueOf).orElse(null));
    fields.put(QUOTES, literalQuotes ? LITERAL : null);
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (LayoutColumn column : columns) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put(NAME, column.name());
      one.put(FIELD, column.field().map(IncomingField::word).orElse(null));
      all.add(one);
    }
    fields.put(COLUMNS, all);
    return Json.write(fields);
  }
}
