package org.claimdesk.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a claim consists of beside its id; each may come from a column of the claims file. */
public enum ClaimField {
  /** The checkable statement. */
  CLAIM,
  /** The exact words in the article. */
  QUOTE,
  /** Who said it. */
  CLAIMANT,
  /** When it was said. */
  CLAIMED_ON,
  /** Where it was seen: a URL. */
  APPEARANCE,
  /** Paragraph, line or page in the article. */
  LOCATION;

  private static final Map<String, ClaimField> BY_WORD = new HashMap<>();

  static {
    for (ClaimField field : values()) {
      BY_WORD.put(field.word, field);
    }
  }

  private final String word = name().toLowerCase(Locale.ROOT);

  static Optional<ClaimField> named(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** The name in files, options and the workspace. */
  public String word() {
    return word;
  }
}
