package org.claimdesk.check;

import java.util.List;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.Query;

/** The desk's own: what was asked is not known until the writer has answered. */
final class OpenQuery implements Rule {

  @Override
  public Terms terms() {
    return Terms.warning("open-query", "a question to the writer is open")
        .errorToPublish()
        .why("the desk's own rule: what had to be asked is not known until it is answered.")
        .settle("answer ID/N \"TEXT\".");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.queries().stream()
        .filter(Query::isOpen)
        .findFirst()
        .map(query -> Remark.onClaim(told(dossier, query)))
        .orElse(Remark.NONE);
  }

  private static String told(Dossier dossier, Query first) {
    long open = dossier.queries().stream().filter(Query::isOpen).count();
    return "no answer to \"%s\"%s: answer %s \"TEXT\""
        .formatted(
            first.question(),
            open > 1 ? " and " + (open - 1) + " more" : "",
            Typed.id(dossier.claim().id(), first.n()));
  }
}
