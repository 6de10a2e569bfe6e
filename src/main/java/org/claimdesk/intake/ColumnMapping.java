package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.HeaderNames;

/** Which column of a claims file was taken for which field. */
public final class ColumnMapping {

  private final List<Column> columns;
  private final Map<IncomingField, Column> taken;
  private final Map<ClaimField, IncomingField> ofClaims = new EnumMap<>(ClaimField.class);
  private final List<Optional<IncomingField>> fields = new ArrayList<>();

  ColumnMapping(List<Column> columns, Map<IncomingField, Column> taken) {
    this.columns = List.copyOf(columns);
    this.taken = new EnumMap<>(taken);
    taken.keySet().forEach(field -> field.claimField().ifPresent(one -> ofClaims.put(one, field)));
    for (Column column : columns) {
      fields.add(
          taken.keySet().stream().filter(field -> taken.get(field).equals(column)).findFirst());
    }
  }

  /** The fields of claims that have a column, each with what the column was taken for. */
  Map<ClaimField, IncomingField> claimFields() {
    return ofClaims;
  }

  /** What the column at a place, counted from 0, was taken for. */
  Optional<IncomingField> taken(int place) {
    return place < fields.size() ? fields.get(place) : Optional.empty();
  }

  Optional<Column> column(IncomingField field) {
    return Optional.ofNullable(taken.get(field));
  }

  /** The row's cell for a field; empty where there is none. */
  String cell(IncomingField field, List<String> cells) {
    Column column = taken.get(field);
    return column != null && column.position() <= cells.size()
        ? cells.get(column.position() - 1)
        : "";
  }

  /** The columns with what they were taken for; surplus cells get columns of their own. */
  List<FileColumn> fileColumns(int widestRow) {
    List<FileColumn> all = new ArrayList<>();
    for (Column column : columns) {
      all.add(new FileColumn(column.position(), column.header(), column.name(), fieldOf(column)));
    }
    while (all.size() < widestRow) {
      int position = all.size() + 1;
      all.add(new FileColumn(position, "", freeName(all, "column_" + position), Optional.empty()));
    }
    return all;
  }

  private static String freeName(List<FileColumn> columns, String name) {
    boolean used = columns.stream().anyMatch(column -> column.name().equals(name));
    return used ? freeName(columns, name + "_2") : name;
  }

  private Optional<String> fieldOf(Column column) {
    return taken(column.position() - 1).map(IncomingField::word);
  }

  /** What was taken for what, as told on load: {@code id, claim = "claim text", …}. */
  String told() {
    List<String> parts = new ArrayList<>();
    taken.forEach(
        (field, column) ->
            parts.add(
                HeaderNames.key(column.name()).equals(HeaderNames.key(field.word()))
                    ? field.word()
                    : field.word() + " = " + column.name()));
    return String.join(", ", parts);
  }

  /** The columns that were taken for nothing, by name; one that had to be renamed says why. */
  List<String> extra() {
    return columns.stream()
        .filter(column -> !taken.containsValue(column))
        .map(this::named)
        .toList();
  }

  private String named(Column column) {
    String header = column.header().strip();
    if (header.isEmpty() || header.equals(column.name())) {
      return column.name();
    }
    long same = columns.stream().filter(one -> one.header().strip().equals(header)).count();
    String times = same == 2 ? "twice" : same + " times";
    return "%s (\"%s\" is there %s)".formatted(column.name(), header, times);
  }
}
