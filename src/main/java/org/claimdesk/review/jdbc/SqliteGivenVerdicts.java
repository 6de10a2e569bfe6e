package org.claimdesk.review.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.Headway;
import org.claimdesk.review.GivenVerdicts;
import org.claimdesk.review.Reviews;
import org.claimdesk.workspace.Workspace;

/** The verdicts in the table {@code review}. */
final class SqliteGivenVerdicts implements GivenVerdicts {

  private static final int AT_ONCE = 1000;

  private final Workspace workspace;
  private final Reviews reviews;
  private final Headway headway;

  SqliteGivenVerdicts(Workspace workspace, Reviews reviews, Headway headway) {
    this.workspace = workspace;
    this.reviews = reviews;
    this.headway = headway;
  }

  /** A claim that has the same verdict from both readers is one claim. */
  @Override
  public Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    workspace
        .sql()
        .each(
            "SELECT verdict, sum(n) FROM ("
                + "SELECT verdict, count(*) AS n FROM review"
                + " WHERE verdict IS NOT NULL GROUP BY verdict"
                + " UNION ALL SELECT second_verdict, count(*) FROM review"
                + " WHERE second_verdict IS NOT NULL AND second_verdict IS NOT verdict"
                + " GROUP BY second_verdict"
                + ") GROUP BY verdict ORDER BY verdict",
            row -> counts.put(row.getString(1), row.getLong(2)));
    return counts;
  }

  @Override
  public void rename(Map<String, String> names) {
    try (Headway.Work work = headway.begin("taking verdicts along", "verdicts", () -> 0)) {
      rename(names, work);
    }
  }

  private void rename(Map<String, String> names, Headway.Work work) {
    List<ClaimId> some = after("", names);
    while (!some.isEmpty()) {
      for (ClaimId claim : some) {
        reviews.put(
            claim, reviews.of(claim).withVerdictsCalled(name -> names.getOrDefault(name, name)));
        work.step();
      }
      some = after(some.get(some.size() - 1).text(), names);
    }
  }

  /** The next claims with one of the verdicts: a few at a time, as they are written meanwhile. */
  private List<ClaimId> after(String last, Map<String, String> names) {
    String any = "(" + String.join(", ", names.keySet().stream().map(name -> "?").toList()) + ")";
    List<Object> values = new ArrayList<>(List.of(last));
    values.addAll(names.keySet());
    values.addAll(names.keySet());
    List<ClaimId> claims = new ArrayList<>();
    workspace
        .sql()
        .each(
            "SELECT claim_id FROM review WHERE claim_id > ? AND (verdict IN %s OR second_verdict IN %s)"
                    .formatted(any, any)
                + " ORDER BY claim_id LIMIT "
                + AT_ONCE,
            row -> claims.add(new ClaimId(row.getString(1))),
            values.toArray());
    return claims;
  }
}
