package org.claimdesk.check;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.source.Source;

/**
 * A source that is protected may not be told by what is published. IFCN Code of Principles: sources
 * are given in detail, except where that could put a source's safety at risk
 * (https://ifcncodeofprinciples.poynter.org). The message never repeats what is to be kept, since
 * it may end in a log that others read.
 */
final class ProtectedLeak implements Rule {

  @Override
  public Terms terms() {
    return Terms.error(
            "protected-leak", "a public text contains a protected source's title, name or address")
        .why(
            "IFCN Code of Principles: sources are told in detail, except where that "
                + "could put a source's safety at risk.")
        .settle(
            "say it otherwise in the text that the message names (because ID \"TEXT\", "
                + "correct ID \"TEXT\", edit ID, source edit ID/N), or source edit ID/N --public "
                + "if the source may be known after all.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    List<Source> kept =
        dossier.sources().stream().filter(source -> source.details().confidential()).toList();
    if (kept.isEmpty()) {
      return Remark.NONE;
    }
    List<PublicText> texts = PublicText.of(dossier);
    return kept.stream().flatMap(source -> remarks(source, texts)).toList();
  }

  private static Stream<Remark> remarks(Source source, List<PublicText> texts) {
    List<Secret> secrets = Secret.of(source.details());
    return texts.stream()
        .flatMap(
            text ->
                secrets.stream()
                    .filter(secret -> secret.isIn(text))
                    .findFirst()
                    .map(secret -> remark(source, secret, text))
                    .stream());
  }

  private static Remark remark(Source source, Secret secret, PublicText text) {
    return Remark.onSource(
        source.n(),
        "protected, and %s has its %s: %s".formatted(text.called(), secret.what(), text.settle()));
  }
}
