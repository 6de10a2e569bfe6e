package org.claimdesk.intake;

import java.util.Locale;
import org.claimdesk.problem.Headway;
import org.claimdesk.review.Scale;
import org.claimdesk.tabular.TabularInput;

/** Opens claims files by the ending of their names: JSON, or rows and columns. */
public final class ClaimsTables {

  private final Scale scale;
  private final Headway headway;

  /**
   * @param scale the verdicts that a report may have
   */
  public ClaimsTables(Scale scale, Headway headway) {
    this.scale = scale;
    this.headway = headway;
  }

  /**
   * Opens a claims file; closing the table closes the input.
   *
   * @param unsigned for a report that does not say who gave a verdict, or when
   * @throws org.claimdesk.problem.ProblemException if it cannot be read
   */
  public ClaimsTable open(TabularInput input, FileForm form, Unsigned unsigned) {
    String name = input.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".jsonl")
        ? new JsonClaimsTable(input, fields -> work(fields, unsigned), headway)
        : new CsvClaimsTable(input, form, fields -> work(fields, unsigned), headway);
  }

  private DeskWork work(ReportedFields fields, Unsigned unsigned) {
    return new WorkReading(scale, unsigned, fields).work();
  }
}
