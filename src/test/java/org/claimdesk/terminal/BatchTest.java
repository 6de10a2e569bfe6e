package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

  @TempDir private Path folder;

  private final TestDesk desk = new TestDesk();

  @BeforeEach
  void workInTheFolder() {
    desk.directory = folder;
  }

  @Test
  void stopsAtTheFirstLineThatFails() throws IOException {
    script("# roads", "note C1 a", "", "// next", "note C2 b", "fail", "note C3 c");

    assertThat(desk.run("run", "work.txt")).isEqualTo(2);
    assertThat(desk.done).containsExactly("note [C1, a] {}", "note [C2, b] {}");
    assertThat(desk.err())
        .isEqualTo("work.txt:6: error: claim F7 is not there\n  do something else\n");
    assertThat(desk.store.log).containsExactly("begin EACH_LINE", "end false", "close");
  }

  @Test
  void stopsAtACheckThatFoundSomething() throws IOException {
    script("check", "note C1 a");

    assertThat(desk.run("run", "work.txt")).isEqualTo(1);
    assertThat(desk.out()).isEqualTo("C1 has no verdict\n");
    assertThat(desk.err()).isEqualTo("work.txt:1: error: this line ended with status 1: check\n");
    assertThat(desk.done).isEmpty();
  }

  @Test
  void keepsGoingAndEndsWithTheFirstStatus() throws IOException {
    script("check", "fail", "crash", "note C1 a");

    assertThat(desk.run("run", "--keep-going", "work.txt")).isEqualTo(1);
    assertThat(desk.done).containsExactly("note [C1, a] {}");
    assertThat(desk.err())
        .contains("work.txt:1: error: ", "work.txt:2: error: ", "work.txt:3: error: ");
    assertThat(desk.store.log).contains("end false");
  }

  @Test
  void tellsTheColumnOfAnUnclosedQuote() throws IOException {
    script("# pipes", "note D1 \"fine\"", "", "note D2 \"an 8\\\" pipe, open", "note D3 x");

    assertThat(desk.run("run", "work.txt")).isEqualTo(2);
    assertThat(desk.done).containsExactly("note [D1, fine] {}");
    assertThat(desk.err())
        .startsWith("work.txt:4: error: the quote that opens in column 9 is never closed\n");
  }

  @Test
  void tellsALineThatIsNotText() throws IOException {
    Files.write(folder.resolve("work.txt"), new byte[] {'l', 's', '\n', (byte) 0xFF, '\n'});

    assertThat(desk.run("run", "work.txt")).isEqualTo(2);
    assertThat(desk.err())
        .isEqualTo("work.txt:2: error: this line is not UTF-8 text\n  save the script as UTF-8\n");
  }

  @Test
  void placesFilesOnlyAfterAnAtomicScriptHasSucceeded() throws IOException {
    script("place", "note C1 a");

    assertThat(desk.run("run", "--atomic", "work.txt")).isZero();
    assertThat(desk.done).containsExactly("note [C1, a] {}", "placed");
    assertThat(desk.store.log).containsExactly("begin ALL_OR_NOTHING", "end true", "close");
  }

  @Test
  void discardsFilesOfAnAtomicScriptThatFailedSomewhere() throws IOException {
    script("place", "fail", "note C1 a");

    assertThat(desk.run("run", "--atomic", "--keep-going", "work.txt")).isEqualTo(2);
    assertThat(desk.done).containsExactly("note [C1, a] {}", "dropped");
    assertThat(desk.store.log).containsExactly("begin ALL_OR_NOTHING", "end false", "close");
  }

  @Test
  void keepsNothingOfADryRun() throws IOException {
    script("place", "note C1 a");

    assertThat(desk.run("run", "--dry-run", "work.txt")).isZero();
    assertThat(desk.out()).isEqualTo("note done\n");
    assertThat(desk.done).containsExactly("note [C1, a] {}", "dropped");
    assertThat(desk.store.log).containsExactly("begin NOTHING", "end true", "close");
  }

  @Test
  void placesFilesAtOnceOtherwise() throws IOException {
    script("place", "note C1 a");

    desk.run("run", "work.txt");

    assertThat(desk.done).containsExactly("placed", "note [C1, a] {}");
  }

  @Test
  void refusesLinesThatCannotBeTakenBackBeforeTheFirst() throws IOException {
    Files.writeString(folder.resolve("claims.csv"), "");
    script("note C1 a", "source capture", "load claims.csv", "load", "load other.csv", "load -");

    assertThat(desk.run("run", "--atomic", "work.txt")).isEqualTo(2);
    assertThat(desk.done).isEmpty();
    assertThat(desk.store.log).containsExactly("close");
    assertThat(desk.err().lines().filter(line -> line.contains("error")))
        .containsExactly(
            "claimdesk: error: work.txt:2: \"source capture\" cannot be taken back,"
                + " so it is not run with --dry-run or --atomic",
            "claimdesk: error: work.txt:5: \"load of another file\" cannot be taken back,"
                + " so it is not run with --dry-run or --atomic",
            "claimdesk: error: work.txt:6: \"load of another file\" cannot be taken back,"
                + " so it is not run with --dry-run or --atomic");
  }

  @Test
  void readsAnAtomicScriptFromStandardInput() {
    assertThat(desk.input("note C1 a\n").run("run", "--atomic", "-")).isZero();
    assertThat(desk.done).containsExactly("note [C1, a] {}");
  }

  @Test
  void namesStandardInputInErrors() {
    assertThat(desk.input("fail\n").run()).isEqualTo(2);
    assertThat(desk.err()).startsWith("standard input:1: error: claim F7 is not there\n");
  }

  @Test
  void refusesToReadStandardInputThatIsTheScript() {
    assertThat(desk.input("read\n").run()).isEqualTo(2);
    assertThat(desk.err())
        .isEqualTo(
            """
            standard input:1: error: "-" cannot be read: standard input is the script itself
              name a file instead
            """);
  }

  @Test
  void neverAsks() throws IOException {
    desk.terminals = new Invocation.Terminals(true, true, true);
    script("ask");

    assertThat(desk.run("run", "work.txt")).isEqualTo(2);
    assertThat(desk.err()).contains("--yes");
  }

  @Test
  void endsAtExitWithTheStatusSoFar() {
    assertThat(desk.input("note C1 a\nquit\nfail\n").run()).isZero();
    assertThat(desk.done).containsExactly("note [C1, a] {}");
  }

  @Test
  void refusesAScriptWithinAScript() throws IOException {
    script("run work.txt");

    assertThat(desk.run("run", "work.txt")).isEqualTo(2);
    assertThat(desk.err()).startsWith("work.txt:1: error: a script cannot run another\n");
  }

  @Test
  void refusesAnotherClaimsFileInTheMiddle() {
    desk.input("list --claims other.csv\n").run();

    assertThat(desk.err())
        .startsWith("standard input:1: error: --claims cannot be changed in the middle");
  }

  @Test
  void knowsAnotherReviewerForOneLine() {
    desk.input("who --as ben\nwho\n").run();

    assertThat(desk.err().lines())
        .containsExactly("Author[reviewer=ben, command=who]", "Author[reviewer=ana, command=who]");
  }

  @Test
  void tellsThatThereIsNoSuchScript() {
    assertThat(desk.run("run", "work.txt")).isEqualTo(2);
    assertThat(desk.err())
        .isEqualTo(
            """
            claimdesk: error: there is no script work.txt
              see whether the name is right
            """);
  }

  @Test
  void tellsThatAFolderIsNoScript() {
    assertThat(desk.run("run", ".")).isEqualTo(2);
    assertThat(desk.err()).startsWith("claimdesk: error: the script . cannot be read\n");
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() {
    desk.out = FrontTest.brokenPipe();

    assertThat(desk.input("endless\nnote C1 a\n").run()).isZero();
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void saysThatNothingIsKeptWhenNobodyReadsAnAtomicScript() {
    desk.out = FrontTest.brokenPipe();

    assertThat(desk.input("endless\n").run("run", "--atomic", "-")).isEqualTo(2);
    assertThat(desk.err()).contains("nothing was kept");
    assertThat(desk.store.log).contains("end false");
  }

  private void script(String... lines) throws IOException {
    Files.writeString(folder.resolve("work.txt"), String.join("\n", lines));
  }
}
