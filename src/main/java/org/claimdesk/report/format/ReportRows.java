package org.claimdesk.report.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.State;
import org.claimdesk.dossier.ReportColumns;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportRow;
import org.claimdesk.source.SourceField;
import org.jspecify.annotations.Nullable;

/** Makes rows of claims: as many cells each, those of the claims file exactly as they were. */
final class ReportRows {

  private final List<FileColumn> own;
  private final boolean named;
  private final ReportColumns desk;
  private final ReportColumns.Room room;
  private final List<String> untouched;

  ReportRows(ReportContent content) {
    this.own = content.columns();
    this.named = content.layout().dialect().header();
    this.desk = content.options().full() ? ReportColumns.FULL : ReportColumns.PLAIN;
    this.room = content.room();
    this.untouched = untouched();
  }

  /** The desk's cells of a plain report for a claim that nobody has worked on. */
  private List<String> untouched() {
    List<String> cells = new ArrayList<>();
    for (String field : ReportColumns.PLAIN.fields()) {
      cells.add(
          switch (field) {
            case "state" -> State.OPEN.word();
            case ReportColumns.SOURCES -> "0";
            default -> "";
          });
    }
    addNothing(cells, room.sources(), ReportColumns.PLAIN.sourceFields());
    return cells;
  }

  List<String> header() {
    List<String> header = new ArrayList<>();
    own.forEach(column -> header.add(named ? column.header() : column.name()));
    header.addAll(desk.names(List.copyOf(header), room));
    return header;
  }

  /**
   * @throws ProblemException if another program has given the claim more sources or questions since
   *     the header was made
   */
  List<String> cells(ReportRow row) {
    List<String> cells = new ArrayList<>(own.size() + untouched.size());
    for (FileColumn column : own) {
      cells.add(row.claim().cell(column));
    }
    if (desk == ReportColumns.PLAIN && row.isUntouched()) {
      cells.addAll(untouched);
    } else {
      addWork(cells, row);
    }
    return cells;
  }

  private void addWork(List<String> cells, ReportRow row) {
    List<String> queryFields = desk.queryFields();
    require(row, "sources", row.sources().size() <= room.sources());
    require(row, "queries", queryFields.isEmpty() || row.queries().size() <= room.queries());
    desk.fields().forEach(field -> cells.add(field(row, field)));
    row.sources().forEach(source -> addSource(cells, source));
    addNothing(cells, room.sources() - row.sources().size(), desk.sourceFields());
    if (!queryFields.isEmpty()) {
      row.queries().forEach(query -> addQuery(cells, query));
      addNothing(cells, room.queries() - row.queries().size(), queryFields);
    }
  }

  private static void require(ReportRow row, String what, boolean fit) {
    if (!fit) {
      throw ProblemException.of(
          "the %s of %s changed while the report was written".formatted(what, row.claim().id()),
          "export it again");
    }
  }

  private static void addNothing(List<String> cells, int missing, List<String> fields) {
    cells.addAll(Collections.nCopies(missing * fields.size(), ""));
  }

  private void addQuery(List<String> cells, Map<String, @Nullable Object> query) {
    desk.queryFields().forEach(field -> cells.add(Objects.toString(query.get(field), "")));
  }

  private static String field(ReportRow row, String field) {
    return field.equals(ReportColumns.SOURCES)
        ? String.valueOf(row.sources().size())
        : Objects.toString(row.fields().get(field), "");
  }

  private void addSource(List<String> cells, Map<String, @Nullable Object> source) {
    for (String field : desk.sourceFields()) {
      Optional<Object> value =
          desk == ReportColumns.PLAIN ? plain(source, field) : value(source, field);
      cells.add(value.map(Object::toString).orElse(""));
    }
  }

  /** A person or a work without a title stands where a title would. */
  private static Optional<Object> plain(Map<String, @Nullable Object> source, String field) {
    if (field.equals(ReportColumns.URL)) {
      return value(source, SourceField.ADDRESS.word());
    }
    if (field.equals(SourceField.TITLE.word())) {
      return Stream.of(SourceField.TITLE, SourceField.PERSON, SourceField.WORK)
          .flatMap(one -> value(source, one.word()).stream())
          .findFirst();
    }
    return value(source, field);
  }

  private static Optional<Object> value(Map<String, @Nullable Object> source, String field) {
    return Optional.ofNullable(source.get(field));
  }
}
