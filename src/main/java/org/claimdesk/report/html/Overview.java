package org.claimdesk.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.claim.State;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportRow;

/** What there is to say of all the claims together. */
final class Overview {

  /** The most claims that an index names. */
  static final int CLAIMS = 10_000;

  private final List<VerdictShown> verdicts;
  private final List<IndexGroup> byVerdict = new ArrayList<>();
  private final Map<State, IndexGroup> byState = new EnumMap<>(State.class);
  private final IndexGroup queried = new IndexGroup(new Room(CLAIMS));
  private final IndexGroup unsourced = new IndexGroup(new Room(CLAIMS));
  private final SourceIndex sources = new SourceIndex(SourceIndex.SOURCES);
  private long claims;

  private Overview(List<VerdictShown> verdicts) {
    this.verdicts = verdicts;
    Room room = new Room(CLAIMS);
    verdicts.forEach(verdict -> byVerdict.add(new IndexGroup(room)));
    Room other = new Room(CLAIMS);
    for (State state : State.values()) {
      byState.put(state, new IndexGroup(other));
    }
  }

  static Overview of(ReportContent content) {
    Overview overview = new Overview(VerdictShown.all(content.scale()));
    content.each(overview::see);
    return overview;
  }

  private void see(ReportRow row) {
    claims++;
    ClaimLink link = ClaimLink.of(row);
    with(verdict(row)).add(link);
    byState.get(row.state()).add(link);
    if (row.is("queried")) {
      queried.add(link);
    }
    if (row.sources().isEmpty()) {
      unsourced.add(link);
    }
    sources.add(link, row.evidence());
  }

  /** The verdict of a claim; the last one where there is none. */
  VerdictShown verdict(ReportRow row) {
    return row.text("verdict").map(this::named).orElse(none());
  }

  /** The verdict of that name, which the scale has: no other is ever kept. */
  VerdictShown named(String name) {
    return verdicts.stream().filter(one -> one.name().equals(name)).findFirst().orElse(none());
  }

  private VerdictShown none() {
    return verdicts.get(verdicts.size() - 1);
  }

  long claims() {
    return claims;
  }

  /** The verdicts in their order, with none at the end. */
  List<VerdictShown> verdicts() {
    return verdicts;
  }

  IndexGroup with(VerdictShown verdict) {
    return byVerdict.get(verdict.number() - 1);
  }

  IndexGroup in(State state) {
    return byState.get(state);
  }

  /** How many have a verdict. */
  long judged() {
    return claims - with(none()).count();
  }

  IndexGroup queried() {
    return queried;
  }

  IndexGroup unsourced() {
    return unsourced;
  }

  SourceIndex sources() {
    return sources;
  }

  VerdictBar bar() {
    return VerdictBar.of(this);
  }
}
