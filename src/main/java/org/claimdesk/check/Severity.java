package org.claimdesk.check;

import java.util.Locale;

/** How much a finding matters: an error is wrong, a warning only under {@code --strict}. */
public enum Severity {
  WARNING,
  ERROR;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
