package org.claimdesk.intake;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.review.ScaleChange;
import org.claimdesk.tabular.FileReading;

/**
 * What a load came to.
 *
 * @param reading how the file was read
 * @param scale what became of the verdicts under another scale, if the load went over to one
 * @param verdicts what the scale knows of the file's own verdict column; empty if that is
 * @param adopted of how many claims the desk's work was taken from the report
 */
public record LoadReport(
    Columns columns,
    Rows rows,
    Changes changes,
    FileReading reading,
    Optional<ScaleChange> scale,
    String verdicts,
    long adopted) {

  /**
   * The file's columns.
   *
   * @param taken which column was taken for what
   * @param extra the columns that were kept as they are
   * @param changed whether they, or how the file is written, are other than before
   */
  public record Columns(String taken, List<String> extra, boolean changed) {

    public Columns {
      extra = List.copyOf(extra);
    }
  }

  /**
   * What became of the file's rows, the header aside.
   *
   * @param loaded how many became or stayed claims
   * @param blank how many were blank and passed over
   * @param leftOut how many were left out, each of them told
   */
  public record Rows(long loaded, long blank, long leftOut) {

    /** All of them. */
    public long read() {
      return loaded + blank + leftOut;
    }
  }

  /**
   * What became of the workspace's claims.
   *
   * @param fresh the first of the claims that are new in a later version of the file
   * @param added how many are new
   * @param updated how many that were there say something else now
   * @param moved how many that were there stand elsewhere now
   * @param missing how many came from the file once and are not in it now
   * @param pruned how many of these were taken away
   */
  public record Changes(
      List<ClaimId> fresh, long added, long updated, long moved, long missing, long pruned) {

    public Changes {
      fresh = List.copyOf(fresh);
    }
  }

  /** Whether the workspace is now other than before. */
  public boolean changedSomething() {
    return columns.changed || changes.added + changes.updated + changes.moved + changes.pruned > 0;
  }

  /**
   * A claim that changed.
   *
   * @param field what changed, by its word
   * @param before what it said before; for a conflict what the desk says
   * @param after what the file says now
   */
  public record Edit(Kind kind, ClaimId claim, String field, String before, String after) {

    /** How it changed. */
    public enum Kind {
      /** Taken from the file. */
      CHANGED,
      /** The desk had edited it; its words stay. */
      CONFLICT,
      /** Work that a report has otherwise; the desk's stays. */
      OVERRULED
    }
  }
}
