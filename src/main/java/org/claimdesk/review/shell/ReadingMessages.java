package org.claimdesk.review.shell;

import java.util.List;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.SecondReading.Effect;
import org.claimdesk.review.SecondReading.Read;
import org.claimdesk.selection.FewOrMany;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Session;

/** Says what a second reading did: claim by claim where they are few, else how many. */
final class ReadingMessages {

  private final Reviews reviews;
  private final Session session;

  ReadingMessages(Reviews reviews, Session session) {
    this.reviews = reviews;
    this.session = session;
  }

  Answer of(List<Read> read) {
    return Answer.told(
        FewOrMany.told(
                read,
                one -> one.claim() + ": " + told(one),
                one -> one.effect() == Effect.UNCHANGED,
                "approved")
            .toArray(String[]::new));
  }

  private String told(Read one) {
    return switch (one.effect()) {
      case APPROVED -> "approved (%s, marked by %s)".formatted(one.verdict(), one.first().by());
      case DISPUTED ->
          "disputed: %s says %s, %s %s; mark settles it"
              .formatted(
                  reading(one).reader(), one.verdict(), one.first().by(), one.first().verdict());
      case REASONED -> word(one) + ", with new reasons";
      case UNCHANGED -> unchanged(one, reading(one));
    };
  }

  private String unchanged(Read one, Reading reading) {
    boolean own = reading.reader().equals(session.author().reviewer());
    return own
        ? "unchanged (%s: %s)".formatted(word(one), one.verdict())
        : "%s already by %s".formatted(word(one), reading.reader());
  }

  private Reading reading(Read one) {
    return reviews.of(one.claim()).second().orElseThrow();
  }

  private static String word(Read one) {
    return one.verdict().equals(one.first().verdict()) ? "approved" : "disputed";
  }
}
