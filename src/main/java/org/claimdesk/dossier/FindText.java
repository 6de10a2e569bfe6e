package org.claimdesk.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.SearchText;
import org.claimdesk.source.Source;

/** Words to be found in what is said of a claim, see {@link SearchText}. */
public final class FindText {

  /** Between two texts, so that no amount begins in one and ends in the other. */
  private static final String APART = "\n\0\n";

  private final SearchText words;

  /**
   * @param words each of which must be found
   */
  public FindText(List<String> words) {
    this.words = new SearchText(words);
  }

  /** Whether its text, quote, claimant, justification and sources contain the words. */
  public boolean isIn(Dossier dossier) {
    return words.isIn(String.join(APART, texts(dossier)));
  }

  /** Whether what was claimed and its evidence contain the words, apart from what is made of it. */
  public boolean isInEvidence(Dossier dossier) {
    List<String> texts = new ArrayList<>(ofClaim(dossier).toList());
    dossier.sources().stream()
        .flatMap(
            source -> ClaimSheet.EVIDENT.stream().flatMap(it -> source.details().text(it).stream()))
        .forEach(texts::add);
    return words.isIn(String.join(APART, texts));
  }

  private static List<String> texts(Dossier dossier) {
    Stream<String> ofSources =
        dossier.sources().stream()
            .map(Source::details)
            .flatMap(details -> details.texts().values().stream());
    return Stream.of(ofClaim(dossier), dossier.review().justification().stream(), ofSources)
        .flatMap(texts -> texts)
        .toList();
  }

  private static Stream<String> ofClaim(Dossier dossier) {
    return Stream.of(ClaimField.CLAIM, ClaimField.QUOTE, ClaimField.CLAIMANT)
        .map(dossier.claim()::field)
        .flatMap(Optional::stream);
  }
}
