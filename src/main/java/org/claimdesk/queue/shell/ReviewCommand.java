package org.claimdesk.queue.shell;

import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.claim.Filter;
import org.claimdesk.problem.Interrupted;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.KeyScreen;
import org.claimdesk.terminal.KeyScreens;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code review}: the one-key loop. */
final class ReviewCommand implements DeskCommand {

  private static final String SECOND = "second";
  private static final String OTHERWISE =
      "in scripts and pipes use next, mark, because, source add and skip; second for a second"
          + " reading";

  private final FilterOptions filters;
  private final LoopParts parts;
  private final Supplier<KeyScreens> screens;

  ReviewCommand(FilterOptions filters, LoopParts parts, Supplier<KeyScreens> screens) {
    this.filters = filters;
    this.parts = parts;
    this.screens = screens;
  }

  @Override
  public Usage usage() {
    return Usage.of("review", Usage.Group.VERDICTS, "go through the claims, a key each")
        .options(
            Option.flag(
                SECOND, "read what others have judged, without seeing their verdicts before"))
        .options(FilterOptions.all())
        .rule(
            "The keys of the verdicts (verdicts lists them) judge the claim on the screen and go on"
                + " to the next. Others attach a source, keep a justification, a correction or a"
                + " note, skip, go back, find, undo; ? shows them all. Each key is kept at once.")
        .rule(
            "With --second the claims come that somebody else has marked and nobody has read yet."
                + " Claim, quote and evidence are shown; the first verdict and its reason only when"
                + " you have given yours. The same verdict approves the claim, another one disputes"
                + " it.")
        .rule(
            "It goes on where you stopped. Claims that were skipped come after the rest. Where a"
                + " verdict needs a source or a correction, that is said, and Tab adds it.")
        .rule("Without a terminal it is refused; on one that is dumb, each key ends with Enter.")
        .example("review", "go through what is not judged yet")
        .example("review --assigned ana", "only what is assigned to ana")
        .example("review --state disputed", "settle what the readers differ on")
        .example("review --second", "give your own verdict on what others have marked");
  }

  @Override
  public Answer run(Words words) {
    Filter filter = filters.read(words);
    if (!filter.isWhole()) {
      throw ProblemException.of(
          "review goes through all the claims that are meant", "leave out --limit and --offset");
    }
    if (words.has(SECOND) && (filter.verdict().isPresent() || filter.state().isPresent())) {
      throw ProblemException.of(
          "a second reading is blind: it is of claims that are marked, whatever their verdict",
          "leave out --state and --verdict");
    }
    screens.get().requireTerminal(OTHERWISE);
    LoopParts.Loop loop = parts.loop(filter, words.has(SECOND));
    // what a first load has to say is said before the screen is taken over
    if (loop.queue().first(Optional.empty()).isEmpty()) {
      return Answer.told("no claims" + of(filter));
    }
    if (!loop.manner().revisits() && !loop.queue().hasWaiting()) {
      return Answer.told(loop.manner().nothingWaits());
    }
    try (KeyScreen screen = screens.get().open()) {
      if (!new ReviewLoop(loop, screen).run()) {
        throw new Interrupted();
      }
    }
    return Answer.told(loop.manner().progress(loop.queue()));
  }

  private static String of(Filter filter) {
    return filter.isOpen() ? "" : " (" + FilterOptions.describe(filter) + ")";
  }
}
