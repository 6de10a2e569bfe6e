package org.claimdesk.selection;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.Filter;
import org.claimdesk.claim.State;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.Count;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Words;

/** The options that say which claims a command means. */
public final class FilterOptions {

  private static final List<Option> ALL =
      List.of(
          Option.value("state", "STATE", "claims in this state").completes(Completes.STATE),
          Option.value("verdict", "VERDICT", "claims with this verdict")
              .completes(Completes.VERDICT),
          Option.value("by", "NAME", "claims this reviewer gave a verdict")
              .completes(Completes.REVIEWER),
          Option.value("assigned", "NAME", "claims assigned to this reviewer")
              .completes(Completes.REVIEWER),
          Option.value("claimant", "TEXT", "claims whose claimant contains the text"),
          Option.value("text", "TEXT", "claims whose text or quote contains the text"),
          Option.value("location", "L", "claims at this place in the article"),
          Option.flag("unsourced", "claims without a source"),
          Option.flag("skipped", "claims that were put off"),
          Option.flag("queried", "claims with an open question to the writer"),
          Option.flag("dropped", "claims taken out of the work, which are left out otherwise"),
          Option.value("limit", "N", "at most N of them"),
          Option.value("offset", "N", "after passing over N of them"));

  private final ScaleInUse scale;

  /**
   * @param scale for {@code --verdict}
   */
  public FilterOptions(ScaleInUse scale) {
    this.scale = scale;
  }

  /** The options as a command's usage lists them. */
  public static List<Option> all() {
    return ALL;
  }

  /** Whether any of the options was given. */
  public static boolean given(Words words) {
    return ALL.stream().map(Option::name).anyMatch(words::has);
  }

  /**
   * The filter that the options make; every claim that is not dropped where none was given.
   *
   * @throws ProblemException if a value is blank, or cannot be what the option takes
   */
  public Filter read(Words words) {
    return new Filter(
        text(words, "state").map(State::of),
        text(words, "verdict").map(word -> scale.current().typed(word)).map(Verdict::name),
        text(words, "by").map(Reviewer::new).map(Reviewer::key),
        text(words, "assigned").map(Reviewer::new).map(Reviewer::key),
        text(words, "claimant"),
        text(words, "text"),
        text(words, "location"),
        Optional.empty(),
        flags(words),
        words.count("limit"),
        words.count("offset").orElse(0L));
  }

  /** Refuses blank values: they would let through claims that nobody meant. */
  private static Optional<String> text(Words words, String option) {
    Optional<String> typed = words.option(option);
    if (typed.filter(String::isBlank).isPresent()) {
      throw ProblemException.of(
          "--" + option + " has a blank value", "say what to look for, or leave the option out");
    }
    return typed;
  }

  private static Filter.Flags flags(Words words) {
    return new Filter.Flags(
        words.has("unsourced"),
        words.has("skipped"),
        words.has("queried"),
        words.has("dropped"),
        false,
        false);
  }

  /**
   * The filter in words, for messages: {@code state open, claimant contains "abe"}; the empty text
   * where it lets every claim through that is not dropped.
   */
  public static String describe(Filter filter) {
    return FilterWords.of(filter);
  }

  /**
   * A filter in force with its count, as every command tells it: {@code 5 claims of 66 (state
   * open)}.
   *
   * @param claims how many it lets through
   * @param all how many there are without it
   */
  public static String counted(long claims, long all, Filter filter) {
    return "%s of %d (%s)".formatted(Count.of(claims, "claim"), all, describe(filter));
  }
}
