package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.Interrupted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final int WIDTH = 40;
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  private final StringWriter terminal = new StringWriter();
  private long milliseconds;
  private int looks;

  @AfterEach
  void asUninterruptedAsBefore() {
    Thread.interrupted();
  }

  private Pace pace() {
    return new Pace(
        () -> {
          looks++;
          return TimeUnit.MILLISECONDS.toNanos(milliseconds);
        },
        A_SECOND);
  }

  private Screen screen(boolean outIsTerminal, boolean errIsTerminal, boolean quiet) {
    ScreenOptions options =
        new ScreenOptions(
            outIsTerminal, errIsTerminal, WIDTH, false, quiet, Optional.empty(), Shown::ink);
    Writer out = outIsTerminal ? terminal : Writer.nullWriter();
    return Screen.of(out, terminal, options, pace());
  }

  private Screen screen() {
    return screen(true, true, false);
  }

  private Headway.Work begin(Screen screen) {
    return screen.headway().begin("loading claims.csv", "rows", () -> 0);
  }

  /** So many units of work, each of which takes a millisecond. */
  private void work(Headway.Work work, int units) {
    for (int unit = 0; unit < units; unit++) {
      milliseconds++;
      work.step();
    }
  }

  /** The lines that stand on the terminal now, without the blanks at their ends. */
  private List<String> seen() {
    List<String> lines = new ArrayList<>();
    for (String line : terminal.toString().split("\n", -1)) {
      StringBuilder cells = new StringBuilder();
      int at = 0;
      for (char ch : line.toCharArray()) {
        assertThat(at).as("stays within the width").isLessThan(WIDTH);
        if (ch == '\r') {
          at = 0;
        } else {
          cells.replace(at, Math.min(at + 1, cells.length()), String.valueOf(ch));
          at++;
        }
      }
      lines.add(cells.toString().stripTrailing());
    }
    return lines;
  }

  @Test
  void showsNothingOfWorkThatIsDoneInASecond() {
    try (Headway.Work work = begin(screen())) {
      work(work, 999);
    }

    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void showsWhatIsDoneAndHowMuchOfIt() {
    Headway.Work work = begin(screen());

    work(work, 412_160);

    assertThat(seen()).containsExactly("loading claims.csv: 412,160 rows");
  }

  @Test
  void saysTheShareWhereTheTotalIsKnown() {
    Headway.Work work = screen().headway().begin("exporting", "claims", () -> 4096);

    work(work, 1024);

    assertThat(seen()).containsExactly("exporting: 1,024 of 4,096 claims, 25%");
  }

  @Test
  void leavesTheShareOutWhereThereIsMoreThanWasKnown() {
    Headway.Work work = screen().headway().begin("exporting", "claims", () -> 1000);

    work(work, 1280);

    assertThat(seen()).containsExactly("exporting: 1,280 claims");
  }

  @Test
  void asksForTheTotalOnceAndOnlyWhereItIsShown() {
    int[] asked = {0};
    Headway.Work work = screen().headway().begin("checking", "claims", () -> ++asked[0] * 100_000L);

    work(work, 900);
    assertThat(asked[0]).isZero();
    work(work, 9000);

    assertThat(asked[0]).isOne();
  }

  @Test
  void renewsTheLineAFewTimesASecond() {
    Headway.Work work = begin(screen());
    work(work, 1024);

    long before = terminal.toString().chars().filter(ch -> ch == '\r').count();
    work(work, 10_000);
    long times = terminal.toString().chars().filter(ch -> ch == '\r').count() - before;

    assertThat(times).isBetween(20L, 50L);
  }

  @Test
  void looksAtTheClockOnlyEveryFewHundredUnits() {
    Headway.Work work = begin(screen());

    for (int unit = 0; unit < 1_000_000; unit++) {
      work.step();
    }

    assertThat(looks).isLessThan(5000);
  }

  @Test
  void leavesNothingOfItselfWhenTheWorkEnds() {
    try (Headway.Work work = begin(screen())) {
      work(work, 2000);
      assertThat(seen()).isNotEqualTo(List.of(""));
    }

    assertThat(seen()).containsExactly("");
    assertThat(terminal.toString()).endsWith("\r").doesNotContain("\n", "\u001B");
  }

  @Test
  void goesOnWaitingFromOnePieceOfWorkToTheNext() {
    Screen screen = screen();
    try (Headway.Work work = begin(screen)) {
      work(work, 900);
    }

    Headway.Work second = screen.headway().begin("exporting", "claims", () -> 0);
    work(second, 256);

    assertThat(seen()).containsExactly("exporting: 256 claims");
  }

  @Test
  void givesWayToAMessageAndComesBack() {
    Screen screen = screen();
    Headway.Work work = begin(screen);
    work(work, 1024);

    screen.tell("claims.csv:17: no claim in it: left out");

    assertThat(seen())
        .containsExactly(
            "claims.csv:17: no claim in it: left out", "loading claims.csv: 1,024 rows");
  }

  @Test
  void givesWayToTheAnswerOnTheSameTerminal() {
    Screen screen = screen();
    Headway.Work work = begin(screen);
    work(work, 1024);

    screen.line("KT-001");
    work(work, 512);
    screen.line("KT-002");
    screen.flush();

    assertThat(seen()).containsExactly("KT-001", "KT-002", "");
  }

  @Test
  void waitsForTheEndOfALineOfTheAnswer() throws Exception {
    Screen screen = screen();
    Headway.Work work = begin(screen);

    Writer exact = screen.exact();
    exact.write("half a line");
    exact.flush();
    work(work, 2048);
    assertThat(seen()).containsExactly("half a line");
    exact.write(", and its end\n");
    exact.flush();
    work(work, 512);

    assertThat(seen())
        .containsExactly("half a line, and its end", "loading claims.csv: 2,560 rows");
  }

  @Test
  void cutsTheLineToTheWidthOfTheTerminal() {
    Headway.Work work =
        screen().headway().begin("loading " + "long".repeat(20) + ".csv", "rows", () -> 0);

    work(work, 1024);

    assertThat(seen().get(0)).hasSize(WIDTH - 1).endsWith("…");
  }

  @Test
  void letsNoFileNameActOnTheTerminal() {
    Headway.Work work = screen().headway().begin("loading \u001B[2J\n.csv", "rows", () -> 0);

    work(work, 1024);

    assertThat(terminal.toString()).doesNotContain("\u001B", "\n");
  }

  @Test
  void showsNothingInAPipeOrToWhoWantsItQuiet() {
    for (Screen screen :
        List.of(
            screen(false, false, false), screen(true, false, false), screen(true, true, true))) {
      try (Headway.Work work = begin(screen)) {
        work(work, 5000);
      }
    }

    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void showsItWhereOnlyMessagesGoToATerminal() {
    Headway.Work work = begin(screen(false, true, false));

    work(work, 1024);

    assertThat(seen()).containsExactly("loading claims.csv: 1,024 rows");
  }

  @Test
  void stopsTheWorkOfSomebodyWhoHasEnoughOfIt() {
    for (Screen screen : List.of(screen(), screen(false, false, false))) {
      Thread.currentThread().interrupt();

      assertThatThrownBy(
              () -> {
                try (Headway.Work work = begin(screen)) {
                  work(work, 256);
                }
              })
          .isInstanceOf(Interrupted.class);
    }
    assertThat(seen()).containsExactly("");
  }
}
