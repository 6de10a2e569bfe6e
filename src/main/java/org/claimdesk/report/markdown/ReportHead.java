package org.claimdesk.report.markdown;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.claim.State;
import org.claimdesk.report.Publication;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportRow;

/** What stands at the top: who publishes it, and how many claims there are of each kind. */
final class ReportHead {

  private static final String NONE = "without a verdict";

  private final Publication publication;
  private final Map<String, Long> verdicts = new LinkedHashMap<>();
  private final Map<State, Long> states = new EnumMap<>(State.class);
  private long claims;

  private ReportHead(ReportContent content) {
    this.publication = content.options().publication();
    content.scale().verdicts().forEach(verdict -> verdicts.put(verdict.name(), 0L));
  }

  /** Counts the claims. */
  static ReportHead of(ReportContent content) {
    ReportHead head = new ReportHead(content);
    content.each(head::see);
    return head;
  }

  private void see(ReportRow row) {
    claims++;
    states.merge(row.state(), 1L, Long::sum);
    row.text("verdict").ifPresent(verdict -> verdicts.merge(verdict, 1L, Long::sum));
  }

  Publication publication() {
    return publication;
  }

  String claims() {
    return claims == 0 ? "none" : String.valueOf(claims);
  }

  /** In the order of the scale. */
  String verdicts() {
    Map<String, Long> counts = new LinkedHashMap<>(verdicts);
    long judged = verdicts.values().stream().mapToLong(Long::longValue).sum();
    counts.put(NONE, claims - judged);
    return listed(counts);
  }

  String states() {
    Map<String, Long> counts = new LinkedHashMap<>();
    states.forEach((state, count) -> counts.put(state.word(), count));
    return listed(counts);
  }

  private static String listed(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> String.format(Locale.ROOT, "%d %s", count.getValue(), count.getKey()))
        .collect(Collectors.joining(", "));
  }
}
