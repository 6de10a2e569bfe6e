package org.claimdesk.source.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.SourceField;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.FieldNames;
import org.claimdesk.tabular.TabularFile;

/**
 * What the columns of a file of sources hold.
 *
 * @param id the column of the claims' ids
 * @param fields the columns that say something about a source
 */
record SheetColumns(Column id, Map<Column, SourceField> fields) {

  private static final String ID = "id";
  private static final FieldNames<String> IDS = new FieldNames<>(Map.of(ID, List.of(ID)));
  private static final Map<String, SourceField> HEADERS = headers();
  private static final FieldNames<String> KNOWN = new FieldNames<>(spellings());
  private static final List<SourceField> ORIGINS =
      List.of(SourceField.ADDRESS, SourceField.PERSON, SourceField.WORK);

  private static Map<String, SourceField> headers() {
    Map<String, SourceField> headers = new LinkedHashMap<>();
    headers.put("url", SourceField.ADDRESS);
    headers.put("address", SourceField.ADDRESS);
    headers.put("file", SourceField.ADDRESS);
    for (SourceField field : SourceField.values()) {
      headers.putIfAbsent(field.word(), field);
    }
    return headers;
  }

  private static Map<String, List<String>> spellings() {
    return HEADERS.keySet().stream().collect(Collectors.toMap(name -> name, List::of));
  }

  /**
   * @throws ProblemException if there is no column for the ids, or none for where sources are
   */
  static SheetColumns of(TabularFile file) {
    Column id =
        IDS.find(ID, file.columns())
            .orElseThrow(
                () ->
                    missing(
                        file, "no column is called id", "call the column of the claims' ids id"));
    Map<Column, SourceField> fields = new LinkedHashMap<>();
    HEADERS.forEach(
        (header, field) ->
            KNOWN.find(header, file.columns()).ifPresent(column -> fields.put(column, field)));
    if (fields.values().stream().noneMatch(ORIGINS::contains)) {
      throw missing(
          file,
          "no column says where the sources are",
          "call one of them url, address, file, person or work");
    }
    return new SheetColumns(id, fields);
  }

  private static ProblemException missing(TabularFile file, String what, String remedy) {
    String names = file.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    return new ProblemException(
        Problem.at(Location.of(file.name()), what, remedy + "; the columns are " + names));
  }

  boolean know(Column column) {
    return column.equals(id) || fields.containsKey(column);
  }
}
