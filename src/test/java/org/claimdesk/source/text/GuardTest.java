package org.claimdesk.source.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.claimdesk.problem.Interrupted;
import org.junit.jupiter.api.Test;

class GuardTest {

  private static String run(Supplier<String> work) {
    return new Guard(Duration.ofMillis(50)).run(work, why -> why);
  }

  private static String untilStopped() {
    while (true) {
      GivenUp.check();
    }
  }

  @Test
  void handsOverWhatWasFound() {
    assertThat(run(() -> "found")).isEqualTo("found");
  }

  @Test
  void tellsWorkToStopWhenItsTimeIsOver() {
    assertThat(run(GuardTest::untilStopped)).isEqualTo("it was given up after 0 s of reading");
  }

  @Test
  void takesWhatWorkHandsOverWhenToldToStop() {
    String found =
        run(
            () -> {
              try {
                return untilStopped();
              } catch (GivenUp e) {
                return "half";
              }
            });

    assertThat(found).isEqualTo("half");
  }

  @Test
  void turnsWhatFailsIntoWords() {
    assertThat(
            run(
                () -> {
                  throw new StackOverflowError();
                }))
        .isEqualTo("it cannot be read: it is nested too deep");
    assertThat(
            run(
                () -> {
                  throw new OutOfMemoryError();
                }))
        .isEqualTo("it cannot be read: it takes more memory than there is");
    assertThat(
            run(
                () -> {
                  throw new IllegalStateException("org.example.Thing");
                }))
        .isEqualTo("it cannot be read");
  }

  @Test
  void leavesWorkThatDoesNotListenBehind() {
    CountDownLatch never = new CountDownLatch(1);
    String found =
        run(
            () -> {
              while (never.getCount() > 0) {
                Thread.onSpinWait();
              }
              return "late";
            });
    never.countDown();

    assertThat(found).isEqualTo("it was given up after 0 s of reading");
  }

  @Test
  void stopsWhenTheUserDoes() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> new Guard(Duration.ofSeconds(9)).run(GuardTest::untilStopped, w -> w))
        .isInstanceOf(Interrupted.class);
  }
}
