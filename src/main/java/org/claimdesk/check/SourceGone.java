package org.claimdesk.check;

import java.util.List;
import java.util.Optional;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.source.Condition;
import org.claimdesk.source.Day;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.Source;

/**
 * What a reader cannot open any more proves nothing to them. Zittrain, Albert and Lessig, Perma,
 * 127 Harv. L. Rev. F. 176, 2014: half of the links in the US Supreme Court's opinions, and more
 * than 70 per cent of those in the law journals looked at, no longer lead to what was cited
 * (https://ssrn.com/abstract=2329161).
 */
final class SourceGone implements Rule {

  @Override
  public Terms terms() {
    return Terms.error("source-gone", "the last source verify found it gone")
        .why(
            "what a reader cannot open proves nothing to them. Zittrain, Albert and "
                + "Lessig, Perma, Harvard Law Review Forum 2014: half of the links in the "
                + "opinions of the US Supreme Court, and more than 70 per cent of those in the "
                + "law journals looked at, no longer lead to what was cited.")
        .settle(
            "source edit ID/N --address URL with the address of an archived page, or "
                + "another source; source verify ID/N looks once more.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.sources().stream()
        .flatMap(source -> gone(source).map(seen -> remark(dossier, source, seen)).stream())
        .toList();
  }

  private static Optional<Evidence.Seen> gone(Source source) {
    return source.evidence().seen().filter(seen -> seen.condition() == Condition.GONE);
  }

  private static Remark remark(Dossier dossier, Source source, Evidence.Seen seen) {
    return Remark.onSource(
        source.n(),
        "gone, seen on %s: source edit %s --address URL, that of an archived page"
            .formatted(Day.of(seen.at()), Typed.id(dossier.claim().id(), source.n())));
  }
}
