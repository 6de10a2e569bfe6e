package org.claimdesk.source.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.capture.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceQuoteTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void attachAFile() throws IOException {
    desk = new Desk(folder, "T1", "T2");
    Files.writeString(
        folder.resolve("notes.txt"),
        "The mayor spoke. It carried 3.4 million tonnes in a year. That is all.");
  }

  @AfterEach
  void closeDesk() {
    desk.close();
  }

  @Test
  void showsTheSentenceWithTheQuoteMarked() {
    desk.run("source", "add", "T1", "notes.txt", "--quote", "3.4 million tonnes");

    Said said = desk.run("source", "quote", "T1/1");

    assertThat(said.status).isZero();
    assertThat(said.lines)
        .containsExactly(
            "T1/1: found in the copy of 2026-11-26T09:30:00Z, character 29",
            "It carried >>3.4 million tonnes<< in a year.");
    assertThat(said.facts)
        .containsEntry("quote_found", true)
        .containsEntry("page", 1)
        .containsEntry("offset", 28);
  }

  @Test
  void showsWhatComesNearestAndAnswersNo() {
    desk.run("source", "add", "T1", "notes.txt", "--quote", "It carried 3.9 million tonnes");

    Said said = desk.run("source", "quote", "T1/1");

    assertThat(said.status).isEqualTo(1);
    assertThat(said.lines)
        .containsExactly(
            "T1/1: not in the copy of 2026-11-26T09:30:00Z; nearest, character 18",
            "It carried >>3.4<< million tonnes in a year.",
            "the quote: It carried >>3.9<< million tonnes");
    assertThat(said.facts).containsEntry("quote_found", false);
  }

  @Test
  void showsTheTextWhereThereIsNoQuoteYet() {
    desk.run("source", "add", "T1", "notes.txt");

    Said said = desk.run("source", "quote", "T1/1");

    assertThat(said.status).isZero();
    assertThat(said.lines)
        .containsExactly("The mayor spoke. It carried 3.4 million tonnes in a year. That is all.");
  }

  @Test
  void saysHowToMakeACopyWhereThereIsNone() {
    desk.run("source", "add", "T1", "https://example.org/a", "--quote", "words");

    assertThatThrownBy(() -> desk.run("source", "quote", "T1/1"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there is no copy of T1/1");
  }

  @Test
  void saysThatThereIsNoTextToLookIn() throws IOException {
    Files.writeString(folder.resolve("scan.png"), "?");
    desk.run("source", "add", "T1", "scan.png", "--quote", "words");

    assertThatThrownBy(() -> desk.run("source", "quote", "T1/1"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("image/png");
  }

  @Test
  void opensPagesByTheirFullAddressAndFilesByTheirPath() {
    desk.run("source", "add", "T1", "https://pärk.test/öffnung");
    desk.run("source", "add", "T2", "notes.txt");

    desk.run("source", "open", "T1/1");
    desk.run("source", "open", "T2/1");

    assertThat(desk.opened)
        .containsExactly(
            "https://xn--prk-qla.test/%C3%B6ffnung", folder.resolve("notes.txt").toString());
  }

  @Test
  void savesACopyToTheByteAndOverwritesNothing() throws IOException {
    desk.run("source", "add", "T1", "notes.txt");

    desk.run("source", "open", "T1/1", "--save", "copy.txt");

    assertThat(folder.resolve("copy.txt")).hasSameBinaryContentAs(folder.resolve("notes.txt"));
    assertThatThrownBy(() -> desk.run("source", "open", "T1/1", "--save", "copy.txt"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("is there already");
  }

  @Test
  void saysThatASavedCopyIsDamaged() throws IOException {
    desk.run("source", "add", "T1", "notes.txt");
    desk.copies.contents.replaceAll(
        (sha256, content) -> new Content(new byte[] {'x'}, content.text()));

    Said said = desk.run("source", "open", "T1/1", "--save", "copy.txt");

    assertThat(said.told.get(0)).contains("it is damaged");
  }
}
