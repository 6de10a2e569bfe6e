package org.claimdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

  @TempDir private Path folder;
  private Path file;
  private Workspace workspace;

  @BeforeEach
  void useAFolder() {
    file = folder.resolve("claims.desk");
    workspace = inFolder();
  }

  @AfterEach
  void letGo() {
    workspace.close();
  }

  private Workspace inFolder() {
    Workspace made = new Workspace(line -> {});
    made.use(folder.resolve("claims.csv"), Optional.empty());
    return made;
  }

  private static void set(Workspace workspace, String name) {
    workspace.write(
        () -> workspace.sql().update("INSERT INTO setting (name, value) VALUES (?, 'x')", name));
  }

  private static List<String> settings(Workspace workspace) {
    List<String> names = new ArrayList<>();
    workspace
        .sql()
        .each("SELECT name FROM setting ORDER BY name", row -> names.add(row.getString(1)));
    return names;
  }

  private List<String> keptInTheFile() {
    try (Workspace another = inFolder()) {
      return settings(another);
    }
  }

  private List<String> files() {
    return List.of(folder.toFile().list());
  }

  @Test
  void hasAllItsIndexesAndTriggersAfterTheFirstLoad() throws Exception {
    workspace.whenCreated(() -> () -> {});
    long made = workspace.sql().number("SELECT count(*) FROM sqlite_master WHERE sql IS NOT NULL");

    long stated = 0;
    for (String form : List.of("001-desk.sql", "002-second-reader.sql", "003-evidence.sql")) {
      stated += statements(form).lines().filter(line -> line.startsWith("CREATE ")).count();
    }
    assertThat(made).isEqualTo(stated);
  }

  private static String statements(String form) throws IOException {
    try (InputStream in = Workspace.class.getResourceAsStream(form)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void isMadeWithItsFirstLoadWhenFirstNeeded() {
    List<String> told = new ArrayList<>();
    workspace.whenCreated(
        () -> {
          set(workspace, "loaded");
          return () -> told.add("loaded");
        });
    assertThat(workspace.exists()).isFalse();

    assertThat(settings(workspace)).containsExactly("loaded");

    assertThat(told).containsExactly("loaded");
    workspace.close();
    assertThat(files()).containsExactly("claims.desk");
  }

  @Test
  void leavesNoFileWhenTheFirstLoadFails() {
    workspace.whenCreated(
        () -> {
          set(workspace, "half");
          throw new IllegalStateException("in the middle");
        });

    assertThatThrownBy(workspace::sql).hasMessage("in the middle");

    assertThat(files()).isEmpty();
  }

  @Test
  void isMadeOnceByManyCreatorsAtOnce() throws Exception {
    int many = 4;
    CyclicBarrier start = new CyclicBarrier(many);
    Callable<Integer> creator =
        () -> {
          try (Workspace own = inFolder()) {
            own.whenCreated(
                () -> {
                  meet(start);
                  set(own, "loaded");
                  return () -> {};
                });
            return settings(own).size();
          }
        };

    assertThat(atOnce(many, creator)).containsOnly(1);

    // two that close in the same moment may each leave the merging to the other
    try (Workspace last = inFolder()) {
      assertThat(settings(last)).hasSize(1);
    }
    assertThat(files()).containsExactly("claims.desk");
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> List<T> atOnce(int many, Callable<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(java.util.Collections.nCopies(many, work))) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void keepsWhatSeveralWriteAtOnce() throws Exception {
    workspace.sql();
    int each = 25;
    Callable<String> writer =
        () -> {
          String name = Thread.currentThread().getName();
          try (Workspace own = inFolder()) {
            for (int i = 0; i < each; i++) {
              set(own, name + "/" + i);
            }
          }
          return name;
        };

    atOnce(3, writer);

    assertThat(settings(workspace)).hasSize(3 * each);
  }

  @Test
  void takesBackTheInnerWorkOnlyWhenItFails() {
    workspace.write(
        () -> {
          set(workspace, "a");
          assertThatThrownBy(
                  () ->
                      workspace.write(
                          () -> {
                            set(workspace, "b");
                            throw new IllegalStateException("inner");
                          }))
              .hasMessage("inner");
          set(workspace, "c");
          return true;
        });

    assertThat(keptInTheFile()).containsExactly("a", "c");
  }

  @Test
  void takesAllBackWhenTheOuterWorkFails() {
    set(workspace, "before");

    assertThatThrownBy(
            () ->
                workspace.write(
                    () -> {
                      set(workspace, "inner");
                      throw new IllegalStateException("outer");
                    }))
        .hasMessage("outer");

    assertThat(keptInTheFile()).containsExactly("before");
    set(workspace, "after");
    assertThat(keptInTheFile()).containsExactly("after", "before");
  }

  @Test
  void keepsEachLineOfAScriptAsItComes() {
    workspace.beginScript(Script.EACH_LINE);
    set(workspace, "a");

    assertThat(keptInTheFile()).containsExactly("a");

    workspace.endScript(false);
    assertThat(keptInTheFile()).containsExactly("a");
  }

  @Test
  void keepsAllLinesOfAScriptOrNone() {
    set(workspace, "before");
    workspace.beginScript(Script.ALL_OR_NOTHING);
    set(workspace, "a");
    assertThat(keptInTheFile()).containsExactly("before");
    workspace.endScript(true);
    workspace.beginScript(Script.ALL_OR_NOTHING);
    set(workspace, "b");
    workspace.endScript(false);

    assertThat(keptInTheFile()).containsExactly("a", "before");
  }

  @Test
  void keepsNothingOfATrial() {
    set(workspace, "before");
    workspace.beginScript(Script.NOTHING);
    set(workspace, "a");
    assertThat(settings(workspace)).containsExactly("a", "before");
    workspace.endScript(true);

    assertThat(keptInTheFile()).containsExactly("before");
  }

  @Test
  void makesNoFileForATrial() {
    workspace.beginScript(Script.NOTHING);
    set(workspace, "a");
    assertThat(settings(workspace)).containsExactly("a");
    workspace.endScript(true);

    assertThat(files()).isEmpty();
  }

  private void refusesUnchanged(String reason) throws IOException {
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(workspace::sql)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(reason);

    assertThat(file).hasBinaryContent(before);
    assertThat(files()).containsExactly("claims.desk");
  }

  @Test
  void refusesATextFile() throws IOException {
    Files.writeString(file, "claims and more claims, but no workspace at all. ".repeat(10));

    refusesUnchanged("this is no workspace");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Files.write(file, new byte[0]);

    refusesUnchanged("this is no workspace");
  }

  @Test
  void refusesTheFileOfAnotherProgram() throws Exception {
    inSqlite("CREATE TABLE album (title TEXT)");

    refusesUnchanged("another program");
  }

  @Test
  void refusesAWorkspaceOfANewerForm() throws Exception {
    workspace.sql();
    workspace.close();
    inSqlite("PRAGMA user_version = 99");

    refusesUnchanged("form 99");
  }

  @Test
  void refusesADamagedWorkspace() throws Exception {
    workspace.sql();
    workspace.close();
    byte[] bytes = Files.readAllBytes(file);
    java.util.Arrays.fill(bytes, 100, bytes.length, (byte) 0x5A);
    Files.write(file, bytes);

    assertThatThrownBy(() -> settings(workspace))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("damaged");
    workspace.close();

    assertThat(file).hasBinaryContent(bytes);
  }

  private void inSqlite(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.createStatement().executeUpdate(statement);
    }
  }

  @Test
  void isTheSameByALinkAndByARelativePath() throws IOException {
    Files.writeString(folder.resolve("claims.csv"), "claim\n");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("l.csv"), folder.resolve("claims.csv"));
    Path relative = Path.of("").toAbsolutePath().relativize(folder.resolve("claims.csv"));
    set(workspace, "a");

    for (Path path : List.of(link, relative, elsewhere.resolve("../claims.csv"))) {
      try (Workspace same = new Workspace(line -> {})) {
        same.use(path, Optional.empty());

        assertThat(settings(same)).as(path.toString()).containsExactly("a");
      }
    }
    assertThat(elsewhere.toFile().list()).containsExactly("l.csv");
  }

  @Test
  void namesTheFolderThatIsNotThere() {
    workspace.use(folder.resolve("nowhere/claims.csv"), Optional.empty());

    assertThatThrownBy(workspace::sql).hasMessageContaining("no such folder");
  }

  @Test
  void gathersWorkForTheEndOfATransactionAndForgetsItWhenTakenBack() {
    List<String> done = new ArrayList<>();
    workspace.sql();
    workspace.beforeCommit(() -> done.add("commit"));
    workspace.afterRollback(() -> done.add("back"));

    set(workspace, "a");
    assertThatThrownBy(() -> set(workspace, "a")).isInstanceOf(ProblemException.class);

    assertThat(done).containsExactly("commit", "back");
  }

  @Test
  void stopsReadingAtTheRowThatIsLookedFor() {
    for (String name : List.of("a", "b", "c", "d")) {
      set(workspace, name);
    }
    List<String> read = new ArrayList<>();

    Optional<String> found =
        workspace
            .sql()
            .firstOf(
                "SELECT name FROM setting ORDER BY name",
                row -> {
                  read.add(row.getString(1));
                  return Optional.of(row.getString(1)).filter(name -> name.equals("b"));
                });

    assertThat(found).contains("b");
    assertThat(read).containsExactly("a", "b");
  }

  @Test
  void keepsTextsAsTheyAre() {
    String text = "\"ក\u200b'; 😀 \u0001\n" + "é";
    workspace.write(
        () -> workspace.sql().update("INSERT INTO setting VALUES (?, ?)", "text", text));

    assertThat(
            workspace
                .sql()
                .first("SELECT value FROM setting", row -> row.getString(1))
                .map(value -> value.getBytes(StandardCharsets.UTF_8)))
        .hasValueSatisfying(
            bytes -> assertThat(bytes).isEqualTo(text.getBytes(StandardCharsets.UTF_8)));
  }
}
