package org.claimdesk.source;

import java.util.List;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.claim.PartialDate;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.ProblemException;

/** Attaches the sources of a file to the claims it names: all of them, or none. */
public final class ImportSources {

  private final Steps steps;
  private final AttachSource attachSource;
  private final FindClaims claims;

  public ImportSources(Steps steps, AttachSource attachSource, FindClaims claims) {
    this.steps = steps;
    this.attachSource = attachSource;
    this.claims = claims;
  }

  /**
   * What came of a file.
   *
   * @param attached how many sources were attached
   * @param repeats rows whose claim has the source already, from before or from an earlier row
   * @param unknownDates dates that were kept as text
   * @param lostQuotes sources whose copy is there and does not have their quote
   */
  public record Imported(
      long attached,
      List<Repeat> repeats,
      List<UnknownDate> unknownDates,
      List<SourceId> lostQuotes) {}

  /** A row that was passed over, and the source that is there already. */
  public record Repeat(Location where, SourceId source) {}

  /** A date of a row that is no year, month or day. */
  public record UnknownDate(Location where, PartialDate date) {}

  /**
   * Attaches what the file lists, in one step.
   *
   * @param files the files that rows may name
   * @throws ProblemException with every fault of the file; nothing was attached then
   */
  public Imported attach(Author author, SourceSheet sheet, LocalFiles files) {
    return steps.take(
        author,
        () -> {
          SheetImport rows = new SheetImport(this::claim, files, attachSource.oneByOne(false));
          rows.takeAll(sheet);
          return rows.result();
        });
  }

  private ClaimId claim(String typed) {
    if (typed.isBlank()) {
      throw ProblemException.of("the row names no claim", "put the claim's id into column id");
    }
    return claims.one(typed.strip());
  }
}
