package org.claimdesk.queue;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.dossier.Tally;
import org.claimdesk.problem.Count;

/**
 * How far the work has come, in a line whose counts add up: the claims judged, those to do and
 * those skipped are all there are.
 */
public final class WorkProgress {

  private static final String BETWEEN = " · ";

  private WorkProgress() {}

  /** For the first reading: {@code 12/66 judged · 51 to do · 3 skipped · 2 without source}. */
  public static String ofVerdicts(Tally tally) {
    List<String> parts = new ArrayList<>();
    parts.add("%d/%d judged".formatted(tally.judged(), tally.claims()));
    parts.add(tally.claims() - tally.judged() - tally.skipped() + " to do");
    Count.addAny(parts, tally.skipped(), "skipped");
    Count.addAny(parts, tally.disputed(), "disputed");
    Count.addAny(parts, tally.judgedUnsourced(), "without source");
    return String.join(BETWEEN, parts);
  }

  /** For the second reading: {@code 5 approved · 1 disputed · 7 for you to read}. */
  public static String ofReadings(Tally tally, long waiting) {
    return "%d approved%s%d disputed%s%d for you to read"
        .formatted(tally.approved(), BETWEEN, tally.disputed(), BETWEEN, waiting);
  }
}
