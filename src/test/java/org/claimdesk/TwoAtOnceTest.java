package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.RealDesk.ANA;
import static org.claimdesk.RealDesk.BOB;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimdesk.journal.UndoSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs on one workspace. */
class TwoAtOnceTest {

  private static final int CLAIMS = 20;

  @TempDir private Path folder;

  private static String claims() {
    return IntStream.rangeClosed(1, CLAIMS)
        .mapToObj(i -> "K%d,Claim %d.\n".formatted(i, i))
        .collect(Collectors.joining("", "id,claim\n", ""));
  }

  private static void atOnce(List<Callable<Boolean>> works) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(works.size());
    try {
      List<Future<Boolean>> results = new ArrayList<>(threads.invokeAll(works));
      for (Future<Boolean> result : results) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void keepTheWorkOfBothFromTheFirstLoadOn() throws Exception {
    try (RealDesk one = RealDesk.in(folder, claims());
        RealDesk other = one.another()) {
      atOnce(List.of(() -> markEach(one, 1, "true", ANA), () -> markEach(other, 2, "false", BOB)));

      assertThat(one.rows("SELECT verdict, count(*) FROM claim GROUP BY 1 ORDER BY 1"))
          .containsExactly(List.of("false", "10"), List.of("true", "10"));
      assertThat(one.rows("SELECT kind, count(*) FROM entry GROUP BY 1 ORDER BY 1"))
          .containsExactly(List.of("first-load", "1"), List.of("step", "20"));
      assertThat(folder.toFile().list()).noneMatch(name -> name.contains(".new-"));
    }
  }

  private static boolean markEach(
      RealDesk desk, int from, String verdict, org.claimdesk.journal.Author author) {
    for (int i = from; i <= CLAIMS; i += 2) {
      desk.mark(author, "K" + i, verdict);
    }
    return true;
  }

  @Test
  void seeEachOthersWorkAtOnce() {
    try (RealDesk one = RealDesk.in(folder, claims());
        RealDesk other = one.another()) {
      one.mark(ANA, "K1", "true");
      assertThat(other.state("K1")).isEqualTo("marked");

      other.the(UndoSteps.class).undo(ANA);

      assertThat(one.state("K1")).isEqualTo("open");
    }
  }
}
