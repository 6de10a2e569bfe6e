package org.claimdesk.intake;

import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.ChangeScale;
import org.claimdesk.review.Queries;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.ScaleChange;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.source.Sources;

/** Takes a claims file into the workspace: for the first time, or its new version. */
public final class LoadClaims {

  private final Steps steps;
  private final Desk desk;

  /** What a load reads and writes. */
  public record Desk(
      Claims claims,
      Reviews reviews,
      Sources sources,
      Queries queries,
      FileLayouts layouts,
      RowClaims rows,
      Scales scales) {}

  /** The scale in use, and the way to another one. */
  public record Scales(ScaleInUse inUse, ChangeScale change) {}

  /**
   * How a file is to be loaded.
   *
   * @param besides what else is part of the same entry
   */
  public record Order(
      Author author, LoadOptions options, LoadListener listener, Runnable besides) {}

  public LoadClaims(Steps steps, Desk desk) {
    this.steps = steps;
    this.desk = desk;
  }

  /** Fills an empty workspace; no step, so undo passes over it. */
  public LoadReport first(Supplier<ClaimsTable> opening, Order order) {
    return steps.takeFirst(order.author(), () -> run(opening, order, true));
  }

  /**
   * Takes in a new version, in one step.
   *
   * @throws ProblemException if the file cannot be taken; nothing is changed then
   */
  public LoadReport again(Supplier<ClaimsTable> opening, Order order) {
    return steps.take(order.author(), () -> run(opening, order, false));
  }

  /** The file is opened under the scale that is to hold: a report is read by it. */
  private LoadReport run(Supplier<ClaimsTable> opening, Order order, boolean first) {
    Optional<ScaleChange> scale =
        order
            .options()
            .scale()
            .flatMap(next -> desk.scales().change().change(order.author(), next));
    try (ClaimsTable table = opening.get()) {
      LoadReport report = new LoadRun(desk, table, order, first).run(scale);
      order.besides().run();
      return report;
    }
  }
}
