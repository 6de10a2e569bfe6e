package org.claimdesk.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.Fold;
import org.claimdesk.source.Source;

/** Words to be found in what is said of a claim, whatever their case and accents. */
public final class FindText {

  private final List<String> words;

  /**
   * @param words each of which must be found
   */
  public FindText(List<String> words) {
    this.words = words.stream().map(Fold::text).toList();
  }

  /** Whether its text, quote, claimant, justification and sources contain the words. */
  public boolean isIn(Dossier dossier) {
    String text = Fold.text(String.join("\n", texts(dossier)));
    return words.stream().allMatch(text::contains);
  }

  private static List<String> texts(Dossier dossier) {
    Stream<String> ofClaim =
        Stream.of(ClaimField.CLAIM, ClaimField.QUOTE, ClaimField.CLAIMANT)
            .map(dossier.claim()::field)
            .flatMap(Optional::stream);
    Stream<String> ofSources =
        dossier.sources().stream()
            .map(Source::details)
            .flatMap(details -> details.texts().values().stream());
    return Stream.of(ofClaim, dossier.review().justification().stream(), ofSources)
        .flatMap(texts -> texts)
        .toList();
  }
}
