package org.claimdesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.State;
import org.claimdesk.review.Leaning;

/**
 * What the writer of the article has to do about a claim: change its words, answer questions.
 *
 * @param change whether the words have to change
 * @param questions those without an answer, in the order they were asked
 */
public record Correction(ReportRow row, boolean change, List<Question> questions) {

  /** The name of the writer's list in all its forms. */
  public static final String FORMAT = "corrections";

  /** A question to the writer, and when it was asked: ISO 8601, in UTC. */
  public record Question(String text, String askedAt) {}

  public Correction {
    questions = List.copyOf(questions);
  }

  /**
   * Words have to change where a correction is given, and where the verdict leans against the claim
   * or is in the middle, with or without one.
   *
   * @return nothing where there is neither something to change nor to answer
   */
  public static Optional<Correction> of(ReportRow row) {
    boolean change =
        row.text("correction").isPresent()
            || row.leaning() == Leaning.FALSE
            || row.leaning() == Leaning.MIDDLE;
    List<Question> questions = open(row);
    return change || !questions.isEmpty()
        ? Optional.of(new Correction(row, change, questions))
        : Optional.empty();
  }

  /** Why the writer's list has no place for a claim; nothing if it has. */
  public static Optional<String> leavesOut(ReportRow row) {
    return of(row).isPresent() ? Optional.empty() : Optional.of("with nothing to change");
  }

  private static List<Question> open(ReportRow row) {
    return row.questions().stream()
        .filter(query -> query.text("answer").isEmpty())
        .map(query -> new Question(says(query, "question"), says(query, "asked_at")))
        .toList();
  }

  private static String says(ReportQuery query, String name) {
    return query.text(name).orElse("");
  }

  /** Where in the article. */
  public Optional<String> location() {
    return row.text(ClaimField.LOCATION.word());
  }

  /** The exact words in the article, else the claim. */
  public String asPrinted() {
    return asPrinted(row);
  }

  /** The same of any claim. */
  public static String asPrinted(ReportRow row) {
    return row.text(ClaimField.QUOTE.word()).or(() -> row.text(ClaimField.CLAIM.word())).orElse("");
  }

  public Optional<String> shouldSay() {
    return row.text("correction");
  }

  /** What the writer has to know before changing anything. */
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (change && shouldSay().isEmpty()) {
      remarks.add("no correction given");
    }
    if (change && row.state() == State.STALE) {
      remarks.add("the verdict is of an earlier text of the claim");
    }
    if (change && row.state() == State.DISPUTED) {
      remarks.add("the second reader gives another verdict");
    }
    return remarks;
  }
}
