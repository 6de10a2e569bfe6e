package org.claimdesk.check;

import java.util.List;
import java.util.Optional;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.source.Condition;
import org.claimdesk.source.Day;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.Source;

/**
 * A page may say something else by now than when it was cited. Jones and others, Scholarly Context
 * Adrift, 2016: of the pages cited by articles whose text of then could be found, three out of four
 * say something else now (https://doi.org/10.1371/journal.pone.0167475).
 */
final class SourceChanged implements Rule {

  @Override
  public Terms terms() {
    return Terms.warning("source-changed", "the last source verify found another text or address")
        .why(
            "Jones and others, Scholarly Context Adrift, PLoS ONE 2016: of the pages "
                + "cited by articles whose text of then could be found, three out of four say "
                + "something else now.")
        .settle(
            "read it again. If it still bears the verdict out, source capture ID/N keeps "
                + "what it says now; a page that moved gets its new address with source edit "
                + "ID/N --address URL. source verify ID/N looks once more.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.sources().stream().flatMap(source -> remark(dossier, source).stream()).toList();
  }

  private static Optional<Remark> remark(Dossier dossier, Source source) {
    String id = Typed.id(dossier.claim().id(), source.n());
    return source
        .evidence()
        .seen()
        .flatMap(seen -> told(seen, id))
        .map(message -> Remark.onSource(source.n(), message));
  }

  private static Optional<String> told(Evidence.Seen seen, String id) {
    if (seen.condition() == Condition.CHANGED) {
      return Optional.of(
          "changed, seen on %s: read it again, then source capture %s"
              .formatted(Day.of(seen.at()), id));
    }
    return seen.condition() == Condition.MOVED
        ? Optional.of(
            "moved, seen on %s: source edit %s --address URL".formatted(Day.of(seen.at()), id))
        : Optional.empty();
  }
}
