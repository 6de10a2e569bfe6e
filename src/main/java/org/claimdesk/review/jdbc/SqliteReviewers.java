package org.claimdesk.review.jdbc;

import java.util.List;
import java.util.TreeMap;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.review.Reviewers;
import org.claimdesk.workspace.Workspace;

/** The names in the journal and in the reviews. */
final class SqliteReviewers implements Reviewers {

  private static final String NAMES =
      "SELECT reviewer FROM entry WHERE kind <> 'first-load' GROUP BY reviewer_key"
          + " UNION SELECT marked_by FROM review UNION SELECT second_reader FROM review"
          + " UNION SELECT assigned_to FROM review";

  private final Workspace workspace;

  SqliteReviewers(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public List<String> names() {
    TreeMap<String, String> names = new TreeMap<>();
    if (workspace.exists()) {
      workspace
          .sql()
          .each(
              "SELECT * FROM (" + NAMES + ") WHERE reviewer IS NOT NULL ORDER BY reviewer",
              row -> {
                Reviewer one = new Reviewer(row.getString(1));
                names.putIfAbsent(one.key(), one.name());
              });
    }
    return List.copyOf(names.values());
  }
}
