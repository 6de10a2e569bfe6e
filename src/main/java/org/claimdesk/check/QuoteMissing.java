package org.claimdesk.check;

import java.util.List;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.source.Source;

/**
 * A quote has to be in what it is quoted from. IFCN Code of Principles: readers can verify the
 * findings themselves; a quote that nobody finds again cannot be verified
 * (https://ifcncodeofprinciples.poynter.org).
 */
final class QuoteMissing implements Rule {

  @Override
  public Terms terms() {
    return Terms.error("quote-missing", "the quote is not in the copy")
        .why(
            "IFCN Code of Principles: readers can verify the findings themselves. A "
                + "quote that is not where it is said to be cannot be verified.")
        .settle(
            "source quote ID/N shows the nearest passage; source edit ID/N --quote "
                + "\"TEXT\" with the words as they stand there.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.sources().stream()
        .filter(source -> source.evidence().quoteFound().filter(found -> !found).isPresent())
        .map(source -> remark(dossier, source))
        .toList();
  }

  private static Remark remark(Dossier dossier, Source source) {
    return Remark.onSource(
        source.n(),
        "the quote is in no copy: source quote " + Typed.id(dossier.claim().id(), source.n()));
  }
}
