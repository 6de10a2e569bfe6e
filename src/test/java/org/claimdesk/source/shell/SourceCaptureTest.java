package org.claimdesk.source.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.capture.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCaptureTest {

  private static final String PAGE = "https://example.org/treaties/1953";
  private static final String OTHER = "https://example.com/rates";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void openDesk() {
    desk = new Desk(folder, "T1", "T2", "T3");
  }

  @AfterEach
  void closeDesk() {
    desk.close();
  }

  private Evidence evidence(String claim) {
    return desk.sourcesOf(claim).get(0).evidence();
  }

  @Test
  void keepsADatedCopyAndSaysWhetherTheQuoteIsInIt() {
    desk.web.page(PAGE, "Relations were established in 1953.");
    desk.run("source", "add", "T1", PAGE, "--quote", "established in 1953");

    Said said = desk.run("source", "capture", "T1");

    assertThat(said.status).isZero();
    assertThat(said.told).containsExactly("T1/1: copy kept (text/plain), and the quote is in it");
    assertThat(evidence("T1").copy().orElseThrow().sha256())
        .isEqualTo(Content.sha256("Relations were established in 1953.".getBytes()));
    assertThat(evidence("T1").copy().orElseThrow().at()).hasToString("2026-11-26T09:30:00Z");
    assertThat(evidence("T1").quoteFound()).contains(true);
  }

  @Test
  void tellsAndKeepsWhyThereIsNoCopyAndTriesAgainWhenAsked() {
    desk.run("source", "add", "T1", PAGE);

    Said failed = desk.run("source", "capture", "T1");

    assertThat(failed.status).isEqualTo(1);
    assertThat(failed.told).containsExactly("T1/1: no copy: there is no such host");
    assertThat(evidence("T1").failure()).contains("there is no such host");

    desk.web.page(PAGE, "Relations");
    desk.run("source", "add", "T2", OTHER);
    Said again = desk.run("source", "capture", "--failed");

    assertThat(again.status).isZero();
    assertThat(desk.web.asked).containsExactly(PAGE, PAGE);
    assertThat(evidence("T1").failure()).isEmpty();
  }

  @Test
  void countsWhatCameOfMany() {
    desk.web.page(PAGE, "Relations");
    desk.run("source", "add", "T1", PAGE);
    desk.run("source", "add", "T2", OTHER);

    Said said = desk.run("source", "capture", "--all");

    assertThat(said.status).isEqualTo(1);
    assertThat(said.told).last().isEqualTo("1 captured, 1 failed");
  }

  @Test
  void asksForAPageOnceForAllSourcesThatShowIt() {
    desk.web.page(PAGE, "Relations");
    desk.run("source", "add", "T1", PAGE);
    desk.run("source", "add", "T2", PAGE + "?utm_source=feed");

    desk.run("source", "capture", "--all");

    assertThat(desk.web.asked).containsExactly(PAGE);
    assertThat(evidence("T2").copy()).isPresent();
  }

  @Test
  void tellsWhereAnAddressLed() {
    desk.web.moved("https://example.org/short", PAGE, "Relations");
    desk.run("source", "add", "T1", "https://example.org/short");

    assertThat(desk.run("source", "capture", "T1").told)
        .containsExactly("T1/1: copy kept (text/plain, at " + PAGE + ")");
  }

  @Test
  void passesOverWhatHasACopy() {
    desk.web.page(PAGE, "Relations");
    desk.run("source", "add", "T1", PAGE, "--capture");

    Said said = desk.run("source", "capture", "T1");

    assertThat(said.status).isZero();
    assertThat(said.told).containsExactly("1 source has a copy already");
    assertThat(desk.web.asked).hasSize(1);
  }

  @Test
  void takesTheCopyOfAnotherSourceOfTheSamePage() {
    desk.web.page(PAGE, "Relations were established in 1953.");
    desk.run("source", "add", "T1", PAGE, "--capture");

    Said said = desk.run("source", "add", "T2", PAGE + "#top", "--quote", "in 1954");

    assertThat(said.told)
        .containsExactly(
            "T2/1: attached; there is a copy, and the quote is not in it: source quote T2/1");
  }

  @Test
  void takesWhatABrowserSavedForTheCopyOfAPage() throws IOException {
    Files.writeString(folder.resolve("page.txt"), "Behind the wall: 3.4 million");
    desk.run("source", "add", "T1", PAGE, "--quote", "3.4 million");

    Said said = desk.run("source", "capture", "T1/1", "--file", "page.txt");

    assertThat(said.told).containsExactly("T1/1: copy kept (text/plain), and the quote is in it");
    assertThat(desk.web.asked).isEmpty();
  }

  @Test
  void refusesASavedPageForSeveralSources() throws IOException {
    Files.writeString(folder.resolve("page.txt"), "Behind the wall");
    desk.run("source", "add", "T1", PAGE);
    desk.run("source", "add", "T2", OTHER);

    assertThatThrownBy(() -> desk.run("source", "capture", "--all", "--file", "page.txt"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("2 sources are meant");
  }

  @Test
  void keepsAFileThatIsAttachedAndDoesNotMissItWhenItMoves() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "Rates fell by 3.4 per cent.");
    Said said = desk.run("source", "add", "T1", "notes.txt", "--quote", "by 3.4 per cent");
    Files.delete(file);

    assertThat(said.told)
        .containsExactly("T1/1: attached; there is a copy, and the quote is in it");
    assertThat(desk.run("source", "verify", "T1").status).isZero();
    assertThat(desk.run("source", "capture", "--all").status).isZero();
  }

  @Test
  void copiesASourceWithItsCopies() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "Rates fell.");
    desk.run("source", "add", "T1", "notes.txt");
    Files.delete(folder.resolve("notes.txt"));

    desk.run("source", "copy", "T1/1", "T2,T3");

    assertThat(evidence("T3").copy()).isEqualTo(evidence("T1").copy());
  }

  @Test
  void readsAFileForManyClaimsOnce() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "Rates fell.");

    desk.run("source", "add", "T1,T2,T3", "notes.txt");

    assertThat(desk.copies.contents).hasSize(1);
    assertThat(evidence("T3").copy()).isPresent();
  }

  @Test
  void saysThatAFileIsTooLargeToBeKeptAndAttachesIt() throws IOException {
    try (var file = new java.io.RandomAccessFile(folder.resolve("film.mp4").toFile(), "rw")) {
      file.setLength(60L * 1024 * 1024);
    }

    Said said = desk.run("source", "add", "T1", "film.mp4");

    assertThat(said.told)
        .containsExactly("T1/1: attached; no copy is kept: it is larger than 50 MB");
  }

  @Test
  void looksForTheQuoteInTheCopyWhenTheQuoteIsChanged() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "Rates fell by 3.4 per cent.");
    desk.run("source", "add", "T1", "notes.txt", "--quote", "3.9 per cent");

    Said said = desk.run("source", "edit", "T1/1", "--quote", "3.4 per cent");

    assertThat(said.told).containsExactly("T1/1: changed; there is a copy, and the quote is in it");
  }

  @Test
  void knowsNothingOfAnAddressThatItHadBefore() {
    desk.web.page(PAGE, "Relations");
    desk.run("source", "add", "T1", PAGE, "--capture");

    desk.run("source", "edit", "T1/1", "--address", OTHER);

    assertThat(evidence("T1")).isEqualTo(Evidence.NONE);
  }

  @Test
  void hasNoWordOnTheQuoteOfACopyWithoutText() throws IOException {
    Files.writeString(folder.resolve("scan.png"), "?");
    desk.run("source", "add", "T1", "scan.png", "--quote", "words");

    assertThat(evidence("T1").copy()).isPresent();
    assertThat(evidence("T1").quoteFound()).isEmpty();
  }

  @Test
  void goesNoFurtherThanAsked() {
    desk.run("source", "add", "T1", PAGE);

    desk.run("source", "capture", "T1", "--timeout", "7", "--allow-private");

    assertThat(desk.web.limits.timeout()).isEqualTo(Duration.ofSeconds(7));
    assertThat(desk.web.limits.privateToo()).isTrue();
    assertThatThrownBy(() -> desk.run("source", "capture", "T1", "--timeout", "0"))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void refusesToCaptureAPerson() {
    desk.run("source", "add", "T1", "--person", "the clerk");

    assertThatThrownBy(() -> desk.run("source", "capture", "T1/1"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("T1/1 has no address");
    assertThat(desk.run("source", "capture", "T1").told).containsExactly("nothing to capture");
  }

  @Test
  void keepsTheDetailsThatWereAttached() {
    desk.web.page(PAGE, "Relations");
    desk.run("source", "add", "T1", PAGE, "--title", "Treaties", "--capture");

    assertThat(desk.sourcesOf("T1").get(0).details().text(SourceField.TITLE))
        .isEqualTo(Optional.of("Treaties"));
  }
}
