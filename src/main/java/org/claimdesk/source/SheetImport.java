package org.claimdesk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.KeepsCopies.Origin;

/** One run over the rows of a file of sources, gathering what there is to tell. */
final class SheetImport {

  private final Function<String, ClaimId> claims;
  private final LocalFiles files;
  private final Function<AttachSource.Order, AttachSource.Attached> attach;
  private final List<ImportSources.Repeat> repeats = new ArrayList<>();
  private final List<ImportSources.UnknownDate> unknownDates = new ArrayList<>();
  private final List<SourceId> lostQuotes = new ArrayList<>();
  private final List<Problem> faults = new ArrayList<>();
  private long attached;

  SheetImport(
      Function<String, ClaimId> claims,
      LocalFiles files,
      Function<AttachSource.Order, AttachSource.Attached> attach) {
    this.claims = claims;
    this.files = files;
    this.attach = attach;
  }

  void takeAll(SourceSheet sheet) {
    try {
      sheet.each(this::take, faults::add);
    } catch (ProblemException e) {
      faults.addAll(e.problems());
    }
  }

  /**
   * @throws ProblemException with all faults, if there is one
   */
  ImportSources.Imported result() {
    if (!faults.isEmpty()) {
      throw new ProblemException(faults);
    }
    return new ImportSources.Imported(attached, repeats, unknownDates, lostQuotes);
  }

  private void take(SourceSheet.Entry entry) {
    Location where = entry.where();
    Optional<ClaimId> claim = check(where, () -> claims.apply(entry.claim()));
    Optional<SourceDetails> details = check(where, () -> SourceDetails.of(entry.texts()));
    Optional<Origin> origin = details.flatMap(given -> check(where, () -> origin(given)));
    if (claim.isPresent() && origin.isPresent()) {
      AttachSource.Order order =
          new AttachSource.Order(claim.get(), details.orElseThrow(), origin.get());
      check(where, () -> attach.apply(order)).ifPresent(there -> took(where, order, there));
    }
  }

  private Origin origin(SourceDetails details) {
    return Origin.of(details.address().flatMap(files::require));
  }

  private void took(Location where, AttachSource.Order order, AttachSource.Attached there) {
    if (!there.attached()) {
      repeats.add(new ImportSources.Repeat(where, there.id()));
      return;
    }
    attached++;
    if (there.source().evidence().quoteFound().equals(Optional.of(false))) {
      lostQuotes.add(there.id());
    }
    order
        .details()
        .unknownDates()
        .forEach(date -> unknownDates.add(new ImportSources.UnknownDate(where, date)));
  }

  private <T> Optional<T> check(Location where, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (ProblemException e) {
      e.problems()
          .forEach(it -> faults.add(new Problem(Optional.of(where), it.what(), it.remedy())));
      return Optional.empty();
    }
  }
}
