package org.claimdesk.source.shell;

import java.time.Duration;
import java.util.List;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.capture.Limits;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Words;

/** The options that say how far a fetch may go. */
final class FetchOptions {

  private static final String TIMEOUT = "timeout";
  private static final String PRIVATE = "allow-private";
  private static final long LONGEST = Duration.ofHours(1).toSeconds();

  private FetchOptions() {}

  static List<Option> all() {
    return List.of(
        Option.value(
            TIMEOUT,
            "SECONDS",
            "give an address up after so long (" + Limits.USUAL.timeout().toSeconds() + ")"),
        Option.flag(PRIVATE, "ask hosts on private networks too"));
  }

  /**
   * @throws ProblemException if the time is none
   */
  static Limits limits(Words words) {
    Limits usual = words.has(PRIVATE) ? Limits.USUAL.withPrivate() : Limits.USUAL;
    return words
        .count(TIMEOUT)
        .map(seconds -> usual.within(Duration.ofSeconds(require(seconds))))
        .orElse(usual);
  }

  /**
   * Refuses the options where nothing is fetched.
   *
   * @param fetching the option with which something is
   */
  static void requireFetching(Words words, String fetching) {
    for (String option : List.of(TIMEOUT, PRIVATE)) {
      if (words.has(option) && !words.has(fetching)) {
        throw ProblemException.of(
            "--" + option + " says how to fetch a copy, and none is asked for",
            "add --" + fetching + ", or leave it out");
      }
    }
  }

  private static long require(long seconds) {
    if (seconds < 1 || seconds > LONGEST) {
      throw ProblemException.of(
          "--timeout takes 1 to " + LONGEST + " seconds", "for example --timeout 60");
    }
    return seconds;
  }
}
