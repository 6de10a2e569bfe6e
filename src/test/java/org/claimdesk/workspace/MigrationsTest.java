package org.claimdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace as the first form of the tables made it, opened by this program. */
class MigrationsTest {

  private static final int KILLED = 137;

  @TempDir private Path folder;
  private Path file;
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void makeAnOldWorkspace() throws Exception {
    file = folder.resolve("claims.desk");
    try (InputStream form = Migrations.class.getResourceAsStream("001-desk.sql");
        Connection connection = connect(file)) {
      run(connection, "PRAGMA application_id = " + FileHeader.APPLICATION_ID);
      run(connection, "PRAGMA journal_mode = WAL");
      run(connection, new String(form.readAllBytes(), StandardCharsets.UTF_8));
      run(connection, "PRAGMA user_version = 1");
      run(connection, "INSERT INTO setting VALUES ('kept', 'x')");
      run(
          connection,
          "INSERT INTO claim (id, place, claim, id_key, text_key) VALUES ('A', 'a', 'One.', 'a', 1)");
    }
  }

  private static Connection connect(Path path) throws Exception {
    return DriverManager.getConnection("jdbc:sqlite:" + path);
  }

  private static void run(Connection connection, String sql) throws Exception {
    connection.createStatement().executeUpdate(sql);
  }

  private static String read(Path path, String sql) throws Exception {
    try (Connection connection = connect(path);
        ResultSet row = connection.createStatement().executeQuery(sql)) {
      return row.next() ? row.getString(1) : "nothing";
    }
  }

  private static String form(Path path) throws Exception {
    return read(path, "PRAGMA user_version");
  }

  private Workspace workspace() {
    Workspace workspace = new Workspace(told::add);
    workspace.use(folder.resolve("claims.csv"), Optional.empty());
    return workspace;
  }

  private static long claims(Workspace workspace) {
    return workspace.sql().number("SELECT count(*) FROM claim WHERE queries_given = 0");
  }

  private List<String> files() {
    return List.of(folder.toFile().list()).stream().sorted().toList();
  }

  @Test
  void bringsAnOldWorkspaceToTheNewestFormAfterACopyOfIt() throws Exception {
    for (int time = 0; time < 2; time++) {
      try (Workspace workspace = workspace()) {
        assertThat(claims(workspace)).isEqualTo(1);
        assertThat(workspace.sql().number("SELECT count(*) FROM query")).isZero();
      }
    }

    assertThat(files()).containsExactly("claims.desk", "claims.desk.form-1");
    assertThat(form(file)).isEqualTo("" + Migrations.NEWEST);
    assertThat(read(file, "SELECT value FROM setting")).isEqualTo("x");
    assertThat(form(folder.resolve("claims.desk.form-1"))).isEqualTo("1");
    assertThat(read(folder.resolve("claims.desk.form-1"), "SELECT claim FROM claim"))
        .isEqualTo("One.");
    assertThat(told)
        .containsExactly(
            "claims.desk: brought to the form of this Claimdesk; as it was, it is kept in"
                + " claims.desk.form-1");
  }

  @Test
  void hasTheSameTablesAsANewWorkspace() throws Exception {
    String all = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master ORDER BY name)";
    Path made = Files.createDirectory(folder.resolve("new"));
    try (Workspace old = workspace();
        Workspace other = new Workspace(told::add)) {
      other.use(made.resolve("claims.csv"), Optional.empty());
      old.sql();
      other.sql();
    }

    assertThat(read(file, all)).isEqualTo(read(made.resolve("claims.desk"), all));
  }

  @Test
  void isDoneOnceByManyProgramsAtOnce() throws Exception {
    int many = 4;
    ExecutorService threads = Executors.newFixedThreadPool(many);
    Callable<Long> opening =
        () -> {
          try (Workspace own = workspace()) {
            return claims(own);
          }
        };
    try {
      for (Future<Long> opened : threads.invokeAll(Collections.nCopies(many, opening))) {
        assertThat(opened.get()).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
    // where two leave in the same moment, neither is the last, and the next one merges
    assertThat(opening.call()).isEqualTo(1);

    assertThat(files()).containsExactly("claims.desk", "claims.desk.form-1");
    assertThat(form(folder.resolve("claims.desk.form-1"))).isEqualTo("1");
    assertThat(told).hasSize(1);
  }

  @Test
  void copiesWhatAnotherProgramHasNotMergedYet() throws Exception {
    try (Connection another = connect(file)) {
      run(another, "UPDATE setting SET value = 'newer'");

      try (Workspace workspace = workspace()) {
        workspace.sql();
      }

      assertThat(read(folder.resolve("claims.desk.form-1"), "SELECT value FROM setting"))
          .isEqualTo("newer");
    }
  }

  @Test
  void leavesAnEarlierCopyAsItIs() throws Exception {
    Files.writeString(folder.resolve("claims.desk.form-1"), "an earlier one");

    try (Workspace workspace = workspace()) {
      workspace.sql();
    }

    assertThat(folder.resolve("claims.desk.form-1")).hasContent("an earlier one");
    assertThat(form(folder.resolve("claims.desk.form-1-2"))).isEqualTo("1");
  }

  @Test
  void keepsTheFormInATrial() throws Exception {
    try (Workspace workspace = workspace()) {
      workspace.beginScript(Script.NOTHING);
      assertThat(claims(workspace)).isEqualTo(1);
      workspace.endScript(true);
    }

    assertThat(form(file)).isEqualTo("1");
    assertThat(files()).containsExactly("claims.desk");
    assertThat(told).isEmpty();
  }

  @Test
  void keepsTheNewFormWhenAScriptIsTakenBack() throws Exception {
    try (Workspace workspace = workspace()) {
      workspace.beginScript(Script.ALL_OR_NOTHING);
      workspace.sql().update("UPDATE setting SET value = 'y'");
      workspace.endScript(false);
    }

    assertThat(form(file)).isEqualTo("" + Migrations.NEWEST);
    assertThat(read(file, "SELECT value FROM setting")).isEqualTo("x");
  }

  @Test
  void changesNothingWhenItFails() throws Exception {
    try (Connection connection = connect(file)) {
      run(connection, "CREATE TABLE query (other TEXT)");
    }

    try (Workspace workspace = workspace()) {
      assertThatThrownBy(workspace::sql).isInstanceOf(ProblemException.class);
    }

    assertThat(form(file)).isEqualTo("1");
    assertThat(read(file, "SELECT count(*) FROM pragma_table_info('claim') WHERE name LIKE 'q%'"))
        .isEqualTo("2");
    assertThat(files()).noneMatch(name -> name.contains(".copy-"));
  }

  @Test
  void isDoneByTheNextProgramWhenOneWasKilledInBetween() throws Exception {
    Process half =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HalfDone.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(half.waitFor()).isEqualTo(KILLED);
    assertThat(form(file)).isEqualTo("1");

    try (Workspace workspace = workspace()) {
      assertThat(claims(workspace)).isEqualTo(1);
    }

    assertThat(form(file)).isEqualTo("" + Migrations.NEWEST);
  }

  /** A program that is gone in the middle of the change, its transaction open. */
  static final class HalfDone {

    private HalfDone() {}

    public static void main(String[] arguments) throws Exception {
      Connection connection = connect(Path.of(arguments[0]));
      run(connection, "PRAGMA cache_spill = 1");
      run(connection, "BEGIN IMMEDIATE");
      run(connection, "ALTER TABLE claim ADD COLUMN queries_given INTEGER NOT NULL DEFAULT 0");
      run(connection, "CREATE TABLE query (claim_id TEXT)");
      run(connection, "PRAGMA user_version = 2");
      Runtime.getRuntime().halt(KILLED);
    }
  }

  @Test
  void isNotForWhatCannotBeWritten() throws Exception {
    try (Connection connection = connect(file)) {
      Sql sql = new Sql(connection, new Trouble(file));

      assertThatThrownBy(() -> Migrations.requireNewest(sql, file))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("comes from an older Claimdesk (form 1, this one needs 3)")
          .hasMessageContaining("read-only");
    }
  }
}
