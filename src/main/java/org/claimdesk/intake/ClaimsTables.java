package org.claimdesk.intake;

import java.util.function.Function;
import org.claimdesk.problem.Headway;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.tabular.TabularInput;

/**
 * Opens claims files: as JSON by the ending of their names or a layout of JSON, else as rows and
 * columns.
 */
public final class ClaimsTables {

  private final ScaleInUse inUse;
  private final Headway headway;

  /**
   * @param inUse the verdicts that a report may have
   */
  public ClaimsTables(ScaleInUse inUse, Headway headway) {
    this.inUse = inUse;
    this.headway = headway;
  }

  /**
   * Opens a claims file; closing the table closes the input.
   *
   * @param unsigned for a report that does not say who gave a verdict, or when
   * @throws org.claimdesk.problem.ProblemException if it cannot be read
   */
  public ClaimsTable open(TabularInput input, FileForm form, Unsigned unsigned) {
    Scale scale = inUse.current();
    Function<ReportedFields, DeskWork> works =
        fields -> new WorkReading(scale, unsigned, fields).work();
    return JsonObjects.holds(input.name()) || form.json().isPresent()
        ? new JsonClaimsTable(input, JsonClaims.in(input, form.json()), works, headway)
        : new CsvClaimsTable(input, form, works, headway);
  }
}
