package org.claimdesk.intake;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The claims of the AVeriTeC data set (<a
 * href="https://github.com/michschli/averitec">github.com/michschli/averitec</a>).
 */
final class AveritecForm implements JsonForm {

  private static final String CLAIM = "claim";
  private static final String LABEL = "label";
  private static final String SPEAKER = "speaker";
  private static final String DATE = "claim_date";
  private static final String URL = "original_claim_url";
  private static final String ID = "claim_id";
  private static final String QUESTIONS = "questions";

  private static final Set<String> READ = Set.of(CLAIM, LABEL, SPEAKER, DATE, URL, ID);

  /** The claims of a test set have no labels and no questions. */
  private static final Set<String> ITS_OWN =
      Set.of(LABEL, DATE, URL, QUESTIONS, "reporting_source", "location_ISO_code");

  @Override
  public String told() {
    return "AVeriTeC JSON";
  }

  @Override
  public Kind kind(JsonRecord object) {
    return object.has(CLAIM) && ITS_OWN.stream().anyMatch(object::has) ? Kind.CLAIM : Kind.FOREIGN;
  }

  @Override
  public boolean isUnmistakable(JsonRecord object) {
    return object.has(CLAIM) && object.has(LABEL) && object.hasList(QUESTIONS);
  }

  @Override
  public Map<String, @Nullable Object> claim(JsonRecord object) {
    ClaimColumns claim = new ClaimColumns();
    if (object.has(ID)) {
      claim.with(IncomingField.ID, object.text(ID));
    }
    claim
        .with(IncomingField.CLAIM, object.text(CLAIM))
        .with(IncomingField.VERDICT, object.text(LABEL))
        .with(IncomingField.CLAIMANT, object.text(SPEAKER))
        .with(IncomingField.CLAIMED_ON, ForeignDates.dayFirst(object.text(DATE)))
        .with(IncomingField.APPEARANCE, object.text(URL));
    object
        .fields()
        .forEach(
            (name, value) -> {
              if (!READ.contains(name)) {
                claim.with(name, value);
              }
            });
    return claim.all();
  }
}
