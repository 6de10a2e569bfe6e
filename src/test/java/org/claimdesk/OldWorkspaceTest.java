package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.workspace.Workspace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that an earlier program has kept in the first form of the tables. */
class OldWorkspaceTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status",
        "list",
        "list --format json",
        "list --queried",
        "show A",
        "next",
        "find one",
        "history",
        "check --rule stale",
        "verdicts",
        "source list",
        "export - --full",
        "load",
        "load --dry-run",
        "mark B true",
        "because A why",
        "unmark A",
        "skip B",
        "edit A --claimant Ann",
        "drop A",
        "add Three.",
        "source add A https://example.org/b",
        "source add A claims.csv --quote One",
        "source copy A/1 B",
        "source edit A/1 --quote words",
        "assign A ben",
        "query A why?",
        "approve A --as ben",
        "second A true --as ben",
        "undo",
        "verdicts --scale politifact"
      })
  void isOpenedByAnyCommand(String command) throws Exception {
    InProcess program = oldDesk();

    assertThat(program.run(command.split(" "))).extracting(InProcess.Result::status).isEqualTo(0);

    assertThat(program.run("history").status()).isZero();
    assertThat(read("PRAGMA user_version")).containsExactly("3");
    assertThat(folder.resolve("claims.desk.form-1")).exists();
  }

  private InProcess oldDesk() throws Exception {
    Files.writeString(folder.resolve("claims.csv"), "id,claim\nA,One.\nB,Two.\n");
    InProcess program = new InProcess(folder);
    program.run("mark", "A", "true");
    program.run("source", "add", "A", "https://example.org/a");
    Path file = folder.resolve("claims.desk");
    Path newer = folder.resolve("newer.desk");
    Files.move(file, newer);
    write(file, newer);
    Files.delete(newer);
    return program;
  }

  /** The tables as the first form made them, with the rows of a workspace of today. */
  private static void write(Path file, Path newer) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      run(connection, "PRAGMA application_id = " + 0x436C6D64);
      try (var form = Workspace.class.getResourceAsStream("001-desk.sql")) {
        run(connection, new String(form.readAllBytes(), StandardCharsets.UTF_8));
      }
      run(connection, "PRAGMA user_version = 1");
      run(connection, "ATTACH '" + newer + "' AS newer");
      String rows = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name <> 'tally'";
      for (String table : read(connection, rows)) {
        String columns =
            String.join(
                ", ",
                read(connection, "SELECT name FROM pragma_table_info('" + table + "', 'main')"));
        run(
            connection,
            "INSERT INTO main.%s (%s) SELECT %s FROM newer.%s"
                .formatted(table, columns, columns, table));
      }
      for (String view :
          read(connection, "SELECT sql FROM newer.sqlite_master WHERE type = 'view'")) {
        run(connection, view);
      }
    }
  }

  private List<String> read(String sql) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("claims.desk"))) {
      return read(connection, sql);
    }
  }

  private static List<String> read(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet row = connection.createStatement().executeQuery(sql)) {
      while (row.next()) {
        values.add(row.getString(1));
      }
    }
    return values;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    connection.createStatement().executeUpdate(sql);
  }
}
