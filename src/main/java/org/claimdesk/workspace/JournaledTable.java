package org.claimdesk.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.claimdesk.journal.ChangeLog;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.journal.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are records of the journal. Everything that writes to such a table goes
 * through here, so that no change is without its row in the journal.
 */
public final class JournaledTable {

  private final Workspace workspace;
  private final ChangeLog log;
  private final Shape shape;

  /**
   * A table and its columns.
   *
   * @param kind what kind of records it holds; mostly called as the table is
   * @param name the table
   * @param keys the column of the claim's id and, where a claim has several, that of the number
   * @param columns what a record holds, without the keys
   * @param workedOut columns that follow from the others, never part of a snapshot
   */
  public record Shape(
      String kind,
      String name,
      List<String> keys,
      List<String> columns,
      BiFunction<RecordKey, Snapshot, List<@Nullable Object>> workedOut,
      List<String> workedOutColumns) {

    public static Shape of(String name, List<String> keys, List<String> columns) {
      return of(name, name, keys, columns);
    }

    public static Shape of(String kind, String name, List<String> keys, List<String> columns) {
      return new Shape(kind, name, keys, columns, (key, record) -> List.of(), List.of());
    }

    private String where() {
      return String.join(" = ? AND ", keys) + " = ?";
    }

    private List<String> written() {
      List<String> all = new ArrayList<>(columns);
      all.addAll(workedOutColumns);
      return all;
    }

    private String select() {
      return "SELECT %s FROM %s WHERE %s".formatted(String.join(", ", columns), name, where());
    }

    private String insert() {
      List<String> all = new ArrayList<>(keys);
      all.addAll(written());
      return "INSERT INTO %s (%s) VALUES (%s)"
          .formatted(
              name,
              String.join(", ", all),
              String.join(", ", Collections.nCopies(all.size(), "?")));
    }

    private String update() {
      return "UPDATE %s SET %s = ? WHERE %s"
          .formatted(name, String.join(" = ?, ", written()), where());
    }

    private String delete() {
      return "DELETE FROM %s WHERE %s".formatted(name, where());
    }
  }

  private final String select;
  private final String insert;
  private final String update;
  private final String delete;

  public JournaledTable(Workspace workspace, ChangeLog log, Shape shape) {
    this.workspace = workspace;
    this.log = log;
    this.shape = shape;
    this.select = shape.select();
    this.insert = shape.insert();
    this.update = shape.update();
    this.delete = shape.delete();
  }

  /** The kind of its records. */
  public String kind() {
    return shape.kind();
  }

  /** The record as it is now. */
  public Optional<Snapshot> read(RecordKey key) {
    return workspace.sql().first(select, this::selected, keyValues(key).toArray());
  }

  /** By position: a look-up by name asks the driver for all names, for each row anew. */
  private Snapshot selected(ResultSet row) throws SQLException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    int position = 1;
    for (String column : shape.columns()) {
      fields.put(column, asWritten(row.getObject(position++)));
    }
    return new Snapshot(fields);
  }

  private static @Nullable Object asWritten(@Nullable Object value) {
    return value instanceof Integer number ? Long.valueOf(number) : value;
  }

  /** Reads the record's columns from a row that has them under their own names. */
  public Snapshot snapshot(ResultSet row) throws SQLException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (String column : shape.columns()) {
      fields.put(column, asWritten(row.getObject(column)));
    }
    return new Snapshot(fields);
  }

  /** Writes a record that is known to be new. */
  public void add(RecordKey key, Snapshot record) {
    add(key, values(key, record).toArray());
  }

  /**
   * Writes a record that is known to be new, without a snapshot between.
   *
   * @param values those of its columns and then of the ones worked out, in their order
   */
  public void add(RecordKey key, @Nullable Object[] values) {
    @Nullable Object[] keys = keyValues(key).toArray();
    @Nullable Object[] all = Arrays.copyOf(keys, keys.length + values.length);
    System.arraycopy(values, 0, all, keys.length, values.length);
    workspace.sql().update(insert, all);
    log.added(key);
  }

  /**
   * Writes a record, new or not.
   *
   * @return whether anything is now other than before
   */
  public boolean put(RecordKey key, Snapshot record) {
    Optional<Snapshot> before = read(key);
    if (before.isEmpty()) {
      add(key, record);
      return true;
    }
    if (before.get().equals(record)) {
      return false;
    }
    List<@Nullable Object> values = values(key, record);
    values.addAll(keyValues(key));
    workspace.sql().update(update, values.toArray());
    log.changed(key, before, Optional.of(record));
    return true;
  }

  /** Whether there is any record of the claim. */
  public boolean hasAnyOf(String claim) {
    return workspace
        .sql()
        .first(
            "SELECT 1 FROM %s WHERE %s = ?".formatted(shape.name(), shape.keys().get(0)),
            row -> true,
            claim)
        .isPresent();
  }

  /** Takes a record away, if it is there. */
  public void remove(RecordKey key) {
    Optional<Snapshot> before = read(key);
    if (before.isPresent()) {
      workspace.sql().update(delete, keyValues(key).toArray());
      log.changed(key, before, Optional.empty());
    }
  }

  private List<@Nullable Object> values(RecordKey key, Snapshot record) {
    List<@Nullable Object> values = new ArrayList<>();
    shape.columns().forEach(column -> values.add(record.fields().get(column)));
    values.addAll(shape.workedOut().apply(key, record));
    return values;
  }

  private List<Object> keyValues(RecordKey key) {
    return shape.keys().size() == 1 ? List.of(key.claim()) : List.of(key.claim(), key.number());
  }
}
