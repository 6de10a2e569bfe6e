package org.claimdesk.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.problem.Interrupted;
import org.jspecify.annotations.Nullable;

/** Runs statements on one connection and keeps them prepared. */
public final class Sql {

  private final Connection connection;
  private final Trouble trouble;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final Set<PreparedStatement> inUse = new HashSet<>();

  Sql(Connection connection, Trouble trouble) {
    this.connection = connection;
    this.trouble = trouble;
  }

  /** Reads one row into a value. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes one row. */
  @FunctionalInterface
  public interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  /** Runs an insert, update or delete and gives the number of rows it touched. */
  public int update(String sql, @Nullable Object... values) {
    return withStatement(sql, values, PreparedStatement::executeUpdate);
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
    return withStatement(
        sql,
        values,
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
          }
        });
  }

  /** The first row of which the reader makes something; the rows after it are not read. */
  public <T> Optional<T> firstOf(
      String sql, RowReader<Optional<T>> reader, @Nullable Object... values) {
    return withStatement(
        sql,
        values,
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            Optional<T> found = Optional.empty();
            while (found.isEmpty() && rows.next()) {
              found = reader.read(rows);
            }
            return found;
          }
        });
  }

  /** Hands over the rows as they come; other statements may run meanwhile. */
  public void each(String sql, RowTaker taker, @Nullable Object... values) {
    withStatement(
        sql,
        values,
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              if (Thread.interrupted()) {
                throw new Interrupted();
              }
              taker.take(rows);
            }
            return true;
          }
        });
  }

  /** The single number a query gives; 0 for none. */
  public long number(String sql, @Nullable Object... values) {
    return first(sql, row -> row.getLong(1), values).orElse(0L);
  }

  /** Runs statements that are not worth keeping prepared. */
  public void run(String sql) {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw trouble.problem(e);
    }
  }

  @FunctionalInterface
  private interface Use<T> {
    T apply(PreparedStatement statement) throws SQLException;
  }

  private <T> T withStatement(String sql, @Nullable Object[] values, Use<T> use) {
    try {
      PreparedStatement kept = prepared.get(sql);
      boolean keep = kept == null || !inUse.contains(kept);
      PreparedStatement statement = kept != null && keep ? kept : connection.prepareStatement(sql);
      if (keep) {
        prepared.put(sql, statement);
      }
      inUse.add(statement);
      try {
        bind(statement, values);
        return use.apply(statement);
      } finally {
        inUse.remove(statement);
        if (!keep) {
          statement.close();
        }
      }
    } catch (SQLException e) {
      throw trouble.problem(e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }
}
