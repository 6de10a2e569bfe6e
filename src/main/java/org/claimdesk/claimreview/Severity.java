package org.claimdesk.claimreview;

import java.util.Locale;

/** Whether a rule is broken, or something is merely better otherwise. */
public enum Severity {
  ERROR,
  ADVICE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
