package org.claimdesk.check;

import java.util.List;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.source.Source;

/**
 * A page or file needs the words it was consulted for. IFCN Code of Principles: a reader can
 * replicate the work; The New Yorker: every word is underlined once it has been checked.
 */
final class NoQuote implements Rule {

  @Override
  public Terms terms() {
    return Terms.warning("no-quote", "a source with an address and no quote")
        .why(
            "the next reader has to find the passage. IFCN Code of Principles: a reader "
                + "can replicate the work. At The New Yorker every word is underlined once it "
                + "has been checked.")
        .settle("source edit ID/N --quote \"TEXT\", with the exact words of the page or file.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.review().verdict().isEmpty()
        ? Remark.NONE
        : dossier.sources().stream()
            .filter(NoQuote::lacksQuote)
            .map(source -> remark(dossier, source))
            .toList();
  }

  private static boolean lacksQuote(Source source) {
    return source.details().address().isPresent() && source.details().quote().isEmpty();
  }

  private static Remark remark(Dossier dossier, Source source) {
    String id = Typed.id(dossier.claim().id(), source.n());
    return Remark.onSource(source.n(), "no quote: source edit " + id + " --quote \"TEXT\"");
  }
}
