package org.claimdesk.review;

import java.util.Optional;
import org.claimdesk.journal.Reviewer;

/** What the desk has found about a claim so far. */
public record Review(
    Optional<Judgement> judgement,
    Optional<String> justification,
    Optional<String> correction,
    Optional<String> note,
    Optional<Reading> second,
    Optional<Reviewer> assignedTo,
    boolean skipped) {

  /** Nothing yet. */
  public static final Review NONE =
      new Review(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  public Optional<String> verdict() {
    return judgement.map(Judgement::verdict);
  }

  public Review withJudgement(Optional<Judgement> judgement) {
    return new Review(
        judgement, justification, correction, note, Optional.empty(), assignedTo, false);
  }

  /** Another reason and correction; what was read before has to be read again. */
  public Review withReasons(Optional<String> justification, Optional<String> correction) {
    boolean same = justification.equals(this.justification) && correction.equals(this.correction);
    return new Review(
        judgement,
        justification,
        correction,
        note,
        same ? second : Optional.empty(),
        assignedTo,
        skipped);
  }

  public Review withNote(Optional<String> note) {
    return new Review(judgement, justification, correction, note, second, assignedTo, skipped);
  }

  public Review withSecond(Optional<Reading> second) {
    return new Review(judgement, justification, correction, note, second, assignedTo, skipped);
  }

  public Review withSkipped(boolean skipped) {
    return new Review(judgement, justification, correction, note, second, assignedTo, skipped);
  }
}
