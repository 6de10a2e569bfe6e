package org.claimdesk.review.shell;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.problem.Count;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.SecondReading.Effect;
import org.claimdesk.review.SecondReading.Read;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Session;

/** Says what a second reading did: claim by claim where they are few, else how many. */
final class ReadingMessages {

  private static final int FEW = 10;

  private final Reviews reviews;
  private final Session session;

  ReadingMessages(Reviews reviews, Session session) {
    this.reviews = reviews;
    this.session = session;
  }

  Answer of(List<Read> read) {
    if (read.isEmpty() || read.size() > FEW) {
      long unchanged = read.stream().filter(one -> one.effect() == Effect.UNCHANGED).count();
      return Answer.told(
          Count.of(read.size() - unchanged, "claim")
              + " approved"
              + (unchanged > 0 ? ", " + unchanged + " unchanged" : ""));
    }
    List<String> lines = new ArrayList<>();
    read.forEach(one -> lines.add(one.claim() + ": " + told(one)));
    return Answer.told(lines.toArray(String[]::new));
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
