package org.claimdesk.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.Filter;
import org.claimdesk.claim.Fold;
import org.claimdesk.claim.State;

/** A filter as the condition of a statement over {@code claim c} and its review {@code r}. */
public final class ClaimConditions {

  /** Most workspaces have no dropped claim, and the counts say so without a look at the claims. */
  private static final String IN_WORK =
      "(NOT EXISTS (SELECT 1 FROM tally WHERE dropped = 1 AND n > 0) OR c.dropped = 0)";

  /** The counts as if they were claims. */
  private static final String COUNTS =
      "(SELECT dropped, state, nullif(verdict, '') AS verdict, skipped, queried,"
          + " NOT unsourced AS sources, n FROM tally)";

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private boolean ofReviews;
  private boolean ofTexts;

  public ClaimConditions(Filter filter) {
    filter.state().map(State::word).ifPresent(word -> equal("c.state", word));
    filter.verdict().ifPresent(verdict -> equal("c.verdict", verdict));
    reviews(filter);
    texts(filter);
    flags(filter.flags());
  }

  private void reviews(Filter filter) {
    filter.by().ifPresent(key -> equal("fold(r.marked_by)", Fold.text(key)));
    filter.assigned().ifPresent(key -> equal("fold(r.assigned_to)", Fold.text(key)));
    filter
        .reader()
        .ifPresent(
            key -> {
              conditions.add("fold(r.marked_by) <> ?");
              values.add(Fold.text(key));
            });
    ofReviews =
        filter.by().isPresent() || filter.assigned().isPresent() || filter.reader().isPresent();
  }

  private void texts(Filter filter) {
    int before = conditions.size();
    filter.claimant().ifPresent(text -> contains(text, "c.claimant"));
    filter.text().ifPresent(text -> contains(text, "c.claim || ' ' || coalesce(c.quote, '')"));
    filter.location().ifPresent(location -> equal("c.location", location));
    ofTexts = conditions.size() > before;
  }

  private void flags(Filter.Flags flags) {
    require(flags.unsourced(), "c.sources = 0");
    require(flags.skipped(), "c.skipped = 1");
    require(flags.queried(), "c.queried = 1");
    require(flags.needsVerdict(), "c.state IN ('open', 'stale')");
    require(!flags.everything(), flags.dropped() ? "c.dropped = 1" : IN_WORK);
  }

  private void equal(String what, String value) {
    conditions.add(what + " = ?");
    values.add(value);
  }

  private void contains(String text, String where) {
    conditions.add("mentions(" + where + ", ?)");
    values.add(text);
  }

  private void require(boolean asked, String condition) {
    if (asked) {
      conditions.add(condition);
    }
  }

  /** One more condition. */
  public ClaimConditions and(String condition, Object... more) {
    conditions.add(condition);
    values.addAll(List.of(more));
    return this;
  }

  /** The same, of claims beside their reviews whether or not the filter asks for them. */
  public ClaimConditions withReviews() {
    ofReviews = true;
    return this;
  }

  /** What to select from: the claims, and their reviews where the filter asks for them. */
  public String claims() {
    return "claim c" + (ofReviews ? " LEFT JOIN review r ON r.claim_id = c.id" : "");
  }

  /** The statement that says how many claims are meant, from the counts where they tell it. */
  public String count() {
    return ofReviews || ofTexts
        ? "SELECT count(*) FROM " + claims() + where()
        : "SELECT sum(c.n) FROM " + COUNTS + " c" + where();
  }

  /** {@code WHERE …}, or the empty text. */
  public String where() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  /** The values for the condition's places, in their order, then more. */
  public Object[] values(Object... more) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(List.of(more));
    return all.toArray();
  }

  /** How many to take at most; -1 for all, as SQLite reads it. */
  public static long limit(Optional<Long> limit) {
    return limit.orElse(-1L);
  }
}
