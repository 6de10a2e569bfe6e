package org.claimdesk.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms of JSON that a load knows by name. */
public enum JsonLayout {
  AVERITEC("averitec", new AveritecForm()),
  DATA_COMMONS("datacommons", new ClaimReviewForm()),
  CLAIMS_SEARCH("claims-search", new ClaimSearchForm());

  private final String word;
  private final JsonForm form;

  JsonLayout(String word, JsonForm form) {
    this.word = word;
    this.form = form;
  }

  /** Its name in {@code --layout}. */
  public String word() {
    return word;
  }

  JsonForm form() {
    return form;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(JsonLayout::word).toList();
  }

  /** The layout of that name, in any case. */
  public static Optional<JsonLayout> named(String name) {
    return Arrays.stream(values()).filter(layout -> layout.word.equalsIgnoreCase(name)).findFirst();
  }
}
