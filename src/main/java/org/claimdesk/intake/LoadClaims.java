package org.claimdesk.intake;

import org.claimdesk.claim.Claims;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.Scale;
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
      FileLayouts layouts,
      LoadedIds loaded,
      Scale scale) {}

  public LoadClaims(Steps steps, Desk desk) {
    this.steps = steps;
    this.desk = desk;
  }

  /**
   * Fills an empty workspace; no step, so undo passes over it.
   *
   * @param besides what else is part of the same entry
   */
  public LoadReport first(Author author, ClaimsTable table, LoadOptions options, Runnable besides) {
    return steps.takeFirst(
        author, () -> and(new LoadRun(desk, table, options, true).run(), besides));
  }

  /**
   * Takes in a new version, in one step.
   *
   * @param besides what else is part of the same entry
   * @throws ProblemException if the file cannot be taken; nothing is changed then
   */
  public LoadReport again(Author author, ClaimsTable table, LoadOptions options, Runnable besides) {
    return steps.take(author, () -> and(new LoadRun(desk, table, options, false).run(), besides));
  }

  private static LoadReport and(LoadReport report, Runnable besides) {
    besides.run();
    return report;
  }
}
