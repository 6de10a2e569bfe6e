package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

  @TempDir Path folder;
  private ReportFiles files;

  @BeforeEach
  void layOutTheDesk() throws IOException {
    Files.writeString(folder.resolve("claims.csv"), "claims");
    Files.writeString(folder.resolve("claims.desk"), "workspace");
    files = new ReportFiles(new FilesIn(folder));
  }

  private record FilesIn(Path folder) implements DeskFiles {

    @Override
    public Path claims() {
      return folder.resolve("claims.csv");
    }

    @Override
    public List<Path> workspace() {
      return List.of(folder.resolve("claims.desk"), folder.resolve("claims.desk-wal"));
    }
  }

  private ReportDraft begin(Path file, boolean force) {
    return files.begin(file.getFileName().toString(), file, force);
  }

  private static Object write(Writer out, String text) {
    try {
      out.write(text);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void putsAReportInPlaceWhole() throws IOException {
    Path report = folder.resolve("report.csv");

    ReportDraft draft = begin(report, false);
    draft.write(out -> write(out, "whole"));
    boolean early = Files.exists(report);
    draft.place();

    assertThat(early).isFalse();
    assertThat(report).hasContent("whole");
    assertThat(names()).containsExactly("claims.csv", "claims.desk", "report.csv");
  }

  @Test
  void refusesTheClaimsFileByWhateverPathEvenWithForce() throws IOException {
    Path claims = folder.resolve("claims.csv");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), claims);
    Path hard = Files.createLink(folder.resolve("hard.csv"), claims);
    Path round = folder.resolve("..").resolve(folder.getFileName()).resolve("claims.csv");

    for (Path path : List.of(claims, link, hard, round)) {
      assertThatThrownBy(() -> begin(path, true))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("claims file");
    }
    assertThat(claims).hasContent("claims");
  }

  @Test
  void refusesTheClaimsFileThatIsGoneForNow() throws IOException {
    Files.delete(folder.resolve("claims.csv"));

    assertThatThrownBy(() -> begin(folder.resolve("claims.csv"), true))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void refusesALinkToAFileOfTheWorkspaceThatIsNotThereNow() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("claims.desk-wal"));

    assertThatThrownBy(() -> begin(link, false)).hasMessageContaining("workspace");
  }

  @Test
  void refusesTheWorkspaceAndTheFilesBesideIt() {
    for (String name : List.of("claims.desk", "claims.desk-wal")) {
      assertThatThrownBy(() -> begin(folder.resolve(name), true))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("workspace");
    }
  }

  @Test
  void replacesAnotherFileOnlyWhenForced() throws IOException {
    Path report = Files.writeString(folder.resolve("report.csv"), "before");

    assertThatThrownBy(() -> begin(report, false))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems().get(0).remedy())
                    .hasValueSatisfying(remedy -> assertThat(remedy).contains("--force")));
    assertThat(report).hasContent("before");

    ReportDraft draft = begin(report, true);
    draft.write(out -> write(out, "after"));
    draft.place();
    assertThat(report).hasContent("after");
  }

  @Test
  void keepsThePermissionsOfTheFileItReplaces() throws IOException {
    Path report = Files.writeString(folder.resolve("report.csv"), "before");
    Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-------"));

    ReportDraft draft = begin(report, true);
    draft.write(out -> write(out, "after"));
    draft.place();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
        .isEqualTo("rw-------");
  }

  @Test
  void writesThroughALinkToAnotherFile() throws IOException {
    Path real = Files.writeString(folder.resolve("real.csv"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);

    ReportDraft draft = begin(link, true);
    draft.write(out -> write(out, "after"));
    draft.place();

    assertThat(real).hasContent("after");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void leavesNothingWhereWritingFails() throws IOException {
    Path report = Files.writeString(folder.resolve("report.csv"), "before");
    ReportDraft draft = begin(report, true);

    assertThatThrownBy(
            () ->
                draft.write(
                    out -> {
                      write(out, "half");
                      throw new UncheckedIOException(new IOException("disk full"));
                    }))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("report.csv")
        .hasMessageContaining("disk full");
    assertThat(report).hasContent("before");
    assertThat(names()).containsExactly("claims.csv", "claims.desk", "report.csv");
  }

  @Test
  void leavesNothingOfADiscardedReport() throws IOException {
    ReportDraft draft = begin(folder.resolve("report.csv"), false);
    draft.write(out -> write(out, "whole"));

    draft.discard();

    assertThat(names()).containsExactly("claims.csv", "claims.desk");
  }

  @Test
  void refusesAFileThatAWaitingReportWillBe() {
    Path report = folder.resolve("report.csv");
    ReportDraft first = begin(report, false);
    first.write(out -> write(out, "first"));

    assertThatThrownBy(() -> begin(report, false)).isInstanceOf(ProblemException.class);

    ReportDraft second = begin(report, true);
    second.write(out -> write(out, "second"));
    first.place();
    second.place();
    assertThat(report).hasContent("second");
  }

  @Test
  void doesNotReplaceAFileThatCameWhileItWasWritten() throws IOException {
    Path report = folder.resolve("report.csv");
    ReportDraft draft = begin(report, false);
    draft.write(out -> write(out, "mine"));
    Files.writeString(report, "theirs");

    assertThatThrownBy(draft::place).isInstanceOf(ProblemException.class);

    assertThat(report).hasContent("theirs");
    assertThat(names()).containsExactly("claims.csv", "claims.desk", "report.csv");
  }

  @Test
  void refusesFoldersMissingFoldersAndDevices() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("inside"));

    assertThatThrownBy(() -> begin(inside, true)).hasMessageContaining("folder");
    assertThatThrownBy(() -> begin(folder.resolve("none/report.csv"), true))
        .hasMessageContaining("no such folder");
    assertThatThrownBy(() -> begin(Path.of("/dev/null"), true))
        .hasMessageContaining("no ordinary file");
  }
}
