package org.claimdesk.intake;

import java.util.List;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.Problem;

/**
 * What a load did.
 *
 * @param taken which column was taken for what
 * @param extra the columns that were kept as they are
 * @param unknownVerdicts words of the file's own verdict column that the scale does not know
 * @param badRows what was wrong with rows, in their order
 * @param edits what became of claims that were there already and changed
 * @param missing claims that came from the file before and are not in it now
 * @param fresh the first of the claims that are new in a later version of the file
 * @param added how many claims are new
 * @param updated how many claims that were there are now other than before
 * @param loaded how many rows became or stayed claims
 * @param blank how many blank rows were passed over
 * @param leftOut how many rows were left out
 * @param adopted of how many claims the desk's work was taken from the report
 */
public record LoadReport(
    String taken,
    List<String> extra,
    List<String> unknownVerdicts,
    List<Problem> badRows,
    List<Edit> edits,
    List<ClaimId> missing,
    List<ClaimId> fresh,
    long added,
    long updated,
    long loaded,
    long blank,
    long leftOut,
    long adopted) {

  public LoadReport {
    extra = List.copyOf(extra);
    unknownVerdicts = List.copyOf(unknownVerdicts);
    badRows = List.copyOf(badRows);
    edits = List.copyOf(edits);
    fresh = List.copyOf(fresh);
    missing = List.copyOf(missing);
  }

  /** Whether the workspace is now other than before. */
  public boolean changedSomething() {
    return added + updated > 0;
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
      CONFLICT
    }
  }
}
