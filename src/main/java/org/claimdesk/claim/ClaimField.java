package org.claimdesk.claim;

import java.util.Locale;

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

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The name in files, options and the workspace. */
  public String word() {
    return word;
  }
}
