package org.claimdesk.check;

import java.util.List;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.source.Address;
import org.claimdesk.source.Source;

/**
 * A page on the web changes and goes, so that a copy of it is needed. AVeriTeC has an archived page
 * beside the address of each answer's source, its {@code cached_source_url}
 * (https://arxiv.org/abs/2305.13117).
 */
final class NotCaptured implements Rule {

  @Override
  public Terms terms() {
    return Terms.warning("not-captured", "a web source with no copy")
        .why(
            "pages change and go. AVeriTeC has an archived page beside the address of "
                + "each answer's source (cached_source_url).")
        .settle(
            "source capture ID/N; for a page that only people can open, save it in the "
                + "browser and give the file: source capture ID/N --file FILE.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.sources().stream()
        .filter(NotCaptured::lacksCopy)
        .map(source -> Remark.onSource(source.n(), told(dossier, source)))
        .toList();
  }

  private static boolean lacksCopy(Source source) {
    return source.details().address().filter(Address::isWeb).isPresent()
        && source.evidence().copy().isEmpty();
  }

  private static String told(Dossier dossier, Source source) {
    String capture = "source capture " + Typed.id(dossier.claim().id(), source.n());
    // why it failed may name the page, and a protected one must not be named in a log
    return source
        .evidence()
        .failure()
        .filter(why -> !source.details().confidential())
        .map(why -> "no copy (%s): %s, with --file FILE if need be".formatted(why, capture))
        .orElse("no copy: " + capture);
  }
}
