package org.claimdesk.report.html;

import java.text.BreakIterator;
import java.util.Locale;
import org.claimdesk.report.ReportAnchor;
import org.claimdesk.report.ReportRow;

/**
 * A claim as an index names it.
 *
 * @param beginning its first words
 */
record ClaimLink(String anchor, String id, String beginning) {

  private static final int LONGEST = 80;

  static ClaimLink of(ReportRow row) {
    return new ClaimLink(
        ReportAnchor.of(row.claim().id()),
        row.claim().id().text(),
        beginning(row.text("claim").orElse("")));
  }

  private static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    return text.substring(0, letters.preceding(LONGEST)).strip() + "\u2026";
  }
}
