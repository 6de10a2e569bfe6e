package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers on a terminal of 20 columns and 6 rows, with a pager. */
class PagedAnswerTest {

  private static final int MANY = 100_000;

  private final TestDesk desk = new TestDesk();
  private FakePager pager = FakePager.patient();

  @BeforeEach
  void sitAtASmallTerminal() {
    desk.terminals = new Invocation.Terminals(true, true, true);
    desk.size = new Invocation.Size(20, 6);
    use(pager);
  }

  private void use(FakePager other) {
    pager = other;
    desk.pager = Optional.of(other);
  }

  private void command(String name, ToIntFunction<Output> answer) {
    desk.registry.register(
        new FakeCommand(
            Usage.of(name, Usage.Group.RESULTS, "for tests").reading(),
            words -> answer::applyAsInt));
  }

  private static int show(Output out, int lines) {
    IntStream.rangeClosed(1, lines).forEach(n -> out.line("line " + n));
    return Answer.DONE;
  }

  private static String lines(int lines) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(n -> "line " + n + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void showsWhatFitsWithThePromptAsItIs() {
    command("five", out -> show(out, 5));

    assertThat(desk.run("five")).isZero();

    assertThat(desk.out()).isEqualTo(lines(5));
    assertThat(pager.opened()).isZero();
  }

  @Test
  void handsAllOfALongerAnswerToThePager() {
    command("six", out -> show(out, 6));

    assertThat(desk.run("six")).isZero();

    assertThat(pager.seen).hasToString(lines(6) + "[end]");
    assertThat(desk.out()).isEmpty();
  }

  @Test
  void beginsAsSoonAsTheScreenIsFull() {
    command(
        "slow",
        out -> {
          show(out, 6);
          assertThat(pager.seen).hasToString(lines(6));
          return show(out, MANY);
        });

    desk.run("slow");

    assertThat(pager.seen).hasToString(lines(6) + lines(MANY) + "[end]");
  }

  @Test
  void countsTheRowsThatAWideLineTakes() throws IOException {
    command(
        "wide",
        out -> {
          write(out, "\u001B[31m" + "x".repeat(20) + "\u001B[0m\n".repeat(2) + "y".repeat(41));
          write(out, "\n");
          return Answer.DONE;
        });

    desk.run("wide", "--format", "csv");

    assertThat(pager.opened()).isEqualTo(1);
  }

  @Test
  void waitsForNoEndOfALineWithoutEnd() {
    command(
        "unbroken",
        out -> {
          write(out, "x".repeat(120));
          return pager.opened();
        });

    assertThat(desk.run("unbroken")).isEqualTo(1);
  }

  private static void write(Output out, String text) {
    try {
      out.exact().append(text).flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void pagesEveryFormat() {
    List<List<String>> rows =
        IntStream.range(0, 9).mapToObj(n -> List.of("C" + n, "true", "x")).toList();
    command(
        "rows",
        out -> {
          out.list(Shown.claims(rows));
          return Answer.DONE;
        });

    for (String format : List.of("table", "tsv", "csv", "json", "ids")) {
      use(FakePager.patient());
      desk.run("rows", "--format", format);
      assertThat(pager.seen.toString().lines()).as(format).hasSizeGreaterThanOrEqualTo(10);
    }
    assertThat(desk.out()).isEmpty();
  }

  @Test
  void keepsMessagesUntilThePagerHasEnded() {
    command(
        "talks",
        out -> {
          out.tell("before");
          show(out, 6);
          out.tell("meanwhile");
          out.line("last");
          assertThat(desk.err()).isEqualTo("before\n");
          return Answer.DONE;
        });

    desk.run("talks");

    assertThat(pager.seen).hasToString(lines(6) + "last\n[end]");
    assertThat(desk.err()).isEqualTo("before\nmeanwhile\n");
  }

  @Test
  void saysAnErrorAfterThePagerHasEnded() {
    command(
        "fails",
        out -> {
          show(out, 6);
          out.tell("meanwhile");
          throw TestDesk.refused("the file ends here");
        });

    assertThat(desk.run("fails")).isEqualTo(2);

    assertThat(pager.seen).hasToString(lines(6) + "[end]");
    assertThat(desk.err())
        .isEqualTo("meanwhile\nclaimdesk: error:\nthe file ends here\n  do something else\n");
  }

  @Test
  void showsWhatWasHeldBackBeforeAnError() {
    command(
        "stops",
        out -> {
          show(out, 2);
          throw TestDesk.refused("no more");
        });

    assertThat(desk.run("stops")).isEqualTo(2);

    assertThat(desk.out()).isEqualTo(lines(2));
  }

  @Test
  void endsQuietlyWhenItsReaderLeaves() {
    use(FakePager.quitAfter(500));
    int[] asked = {0};
    command(
        "long",
        out -> {
          out.tell("first");
          for (int n = 0; n < MANY; n++) {
            asked[0]++;
            out.line("line " + n);
          }
          return Answer.NO;
        });

    assertThat(desk.run("long")).isZero();

    assertThat(asked[0]).isLessThan(100);
    assertThat(desk.out()).isEmpty();
    assertThat(desk.err()).isEqualTo("first\n");
  }

  @Test
  void showsTheAnswerWhereNoPagerStarts() {
    use(FakePager.missing());
    command("long", out -> show(out, MANY));

    assertThat(desk.run("long")).isZero();

    assertThat(desk.out()).isEqualTo(lines(MANY));
  }

  @Test
  void showsTheAnswerThatAPagerFailedToShow() {
    use(FakePager.brokenAfter(1000));
    command("long", out -> show(out, 5000));

    assertThat(desk.run("long")).isZero();

    assertThat(desk.out()).isEqualTo(lines(5000));
  }

  @Test
  void showsTheEndOfAnAnswerWhosePagerDiesInTheMiddle() {
    use(FakePager.brokenAfter(1_000_000));
    command("long", out -> show(out, MANY));

    assertThat(desk.run("long")).isZero();

    assertThat(lines(MANY)).endsWith(desk.out());
    assertThat(desk.out()).startsWith("line ").hasSizeGreaterThan(100_000);
  }

  @Test
  void leavesScriptsAlone(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("work.txt"), "long\n");
    desk.directory = folder;
    command("long", out -> show(out, 50));

    desk.run("run", "work.txt");
    desk.terminals = new Invocation.Terminals(false, true, true);
    desk.input("long\n").run();

    assertThat(pager.opened()).isZero();
    assertThat(desk.out()).isEqualTo(lines(50) + lines(50));
  }

  @Test
  void leavesPipesAndTerminalsOfUnknownSizeAlone() {
    command("long", out -> show(out, 50));

    desk.size = Invocation.Size.UNKNOWN;
    desk.run("long");
    desk.size = new Invocation.Size(20, 6);
    desk.terminals = new Invocation.Terminals(true, false, true);
    desk.run("long");

    assertThat(pager.opened()).isZero();
  }

  @Test
  void asksAQuestionAfterWhatItIsAbout() {
    OutputStream both = desk.out;
    desk.err = both;
    command(
        "sure",
        out -> {
          show(out, 2);
          desk.session.confirm("Sure?", "--yes");
          return Answer.DONE;
        });

    desk.input("n\n").run("sure");

    assertThat(desk.out()).startsWith(lines(2) + "Sure? [y/N] ");
  }
}
