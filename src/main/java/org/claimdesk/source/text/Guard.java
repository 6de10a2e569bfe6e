package org.claimdesk.source.text;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimdesk.problem.Interrupted;

/**
 * Runs what reads a hostile document, which may take for ever, or all of the stack or the memory:
 * in a thread of its own that is told to stop in time, has a moment to hand over what it found, and
 * is left behind if it does not listen. It is a daemon and keeps no program from ending.
 */
final class Guard {

  private static final Duration MOMENT = Duration.ofSeconds(3);

  private final Duration longest;

  Guard(Duration longest) {
    this.longest = longest;
  }

  /**
   * @param instead what to answer when it failed, from why it did
   * @throws Interrupted if the user stopped it
   */
  <T> T run(Supplier<T> work, Function<String, T> instead) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, "document");
    thread.setDaemon(true);
    thread.start();
    try {
      return outcome(task, thread);
    } catch (TimeoutException e) {
      return instead.apply(tooLong());
    } catch (ExecutionException e) {
      return instead.apply(why(e.getCause()));
    } catch (InterruptedException e) {
      thread.interrupt();
      throw new Interrupted();
    }
  }

  private <T> T outcome(FutureTask<T> task, Thread thread)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      return task.get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private String why(Throwable failure) {
    if (failure instanceof GivenUp) {
      return tooLong();
    }
    if (failure instanceof StackOverflowError) {
      return "it cannot be read: it is nested too deep";
    }
    return failure instanceof OutOfMemoryError
        ? "it cannot be read: it takes more memory than there is"
        : "it cannot be read";
  }

  private String tooLong() {
    return "it was given up after " + longest.toSeconds() + " s of reading";
  }
}
