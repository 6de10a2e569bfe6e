package org.claimdesk.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TabularInputTest {

  @TempDir Path folder;

  @Test
  void saysThatAFileIsMissing() {
    assertThatThrownBy(() -> TabularInput.file("no/such.csv", folder.resolve("such.csv")))
        .isInstanceOf(ProblemException.class)
        .hasMessage("no/such.csv: there is no such file");
  }

  @Test
  void saysThatAFolderIsNoFile() {
    assertThatThrownBy(() -> TabularInput.file("claims", folder))
        .isInstanceOf(ProblemException.class)
        .hasMessage("claims: this is a folder, not a file");
  }

  @Test
  void saysThatAFileWentAwayBetweenTwoReadings() throws IOException {
    Path path = Files.writeString(folder.resolve("claims.csv"), "id\nA\n");
    TabularInput input = TabularInput.file("claims.csv", path);
    TabularFile file = TabularFile.open(input, ReadOptions.defaults());
    Files.delete(path);

    assertThatThrownBy(() -> file.forEachRow(row -> {}, refused -> {}))
        .isInstanceOf(ProblemException.class)
        .hasMessage("cannot read claims.csv: there is no such file");
  }

  @Test
  void leavesAFileOfTheUserAlone() throws IOException {
    Path path = Files.writeString(folder.resolve("claims.csv"), "id\n");

    TabularInput.file("claims.csv", path).close();

    assertThat(path).exists();
  }

  @Test
  void readsAStreamAgainAndAgain() throws IOException {
    try (TabularInput input =
        TabularInput.stream("standard input", new ByteArrayInputStream("id\n".getBytes(UTF_8)))) {
      assertThat(input.name()).isEqualTo("standard input");
      assertThat(content(input)).isEqualTo("id\n").isEqualTo(content(input));
    }
  }

  @Test
  void removesItsCopyOfAStream() throws IOException {
    TabularInput input = TabularInput.stream("-", InputStream.nullInputStream());

    input.close();

    assertThatThrownBy(input::open).isInstanceOf(IOException.class);
  }

  @Test
  void saysWhyAStreamCannotBeRead() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line went dead");
          }
        };

    assertThatThrownBy(() -> TabularInput.stream("standard input", broken))
        .isInstanceOf(ProblemException.class)
        .hasMessage("cannot read standard input: the line went dead");
  }

  private static String content(TabularInput input) throws IOException {
    try (InputStream bytes = input.open()) {
      return new String(bytes.readAllBytes(), UTF_8);
    }
  }
}
