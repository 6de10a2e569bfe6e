package org.claimdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.intake.AdoptVerdicts;
import org.claimdesk.intake.LoadFile;
import org.claimdesk.intake.LoadListener;
import org.claimdesk.intake.LoadReport;
import org.claimdesk.journal.Author;
import org.claimdesk.problem.Problem;

/** A load, with all that was told meanwhile. */
record Loaded(
    LoadFile.Outcome outcome,
    List<Problem> badRows,
    List<LoadReport.Edit> edits,
    List<ClaimId> missing) {

  static Loaded by(LoadFile file, Author author, LoadFile.Request request) {
    List<Problem> badRows = new ArrayList<>();
    List<LoadReport.Edit> edits = new ArrayList<>();
    List<ClaimId> missing = new ArrayList<>();
    LoadListener listener =
        new LoadListener() {
          @Override
          public void badRow(Problem problem) {
            badRows.add(problem);
          }

          @Override
          public void edited(LoadReport.Edit edit) {
            edits.add(edit);
          }

          @Override
          public void missing(ClaimId claim, boolean pruned) {
            missing.add(claim);
          }
        };
    return new Loaded(file.load(author, request, listener), badRows, edits, missing);
  }

  LoadReport report() {
    return outcome.report();
  }

  Optional<AdoptVerdicts.Adoption> adoption() {
    return outcome.adoption();
  }

  boolean changedSomething() {
    return report().changedSomething();
  }

  LoadReport.Changes changes() {
    return report().changes();
  }
}
