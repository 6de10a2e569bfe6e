package org.claimdesk.review;

import java.util.Optional;
import java.util.function.UnaryOperator;
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

  /** Which way the verdict leans; {@link Leaning#NONE} where there is none. */
  public Leaning leaning(Scale scale) {
    return verdict().map(scale::leaning).orElse(Leaning.NONE);
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

  public Review withAssignedTo(Optional<Reviewer> assignedTo) {
    return new Review(judgement, justification, correction, note, second, assignedTo, skipped);
  }

  public Review withSkipped(boolean skipped) {
    return new Review(judgement, justification, correction, note, second, assignedTo, skipped);
  }

  /** The same findings, its verdicts by other names; nothing has to be read again for that. */
  public Review withVerdictsCalled(UnaryOperator<String> names) {
    return new Review(
        judgement.map(it -> it.called(names.apply(it.verdict()))),
        justification,
        correction,
        note,
        second.map(it -> it.called(names.apply(it.verdict()))),
        assignedTo,
        skipped);
  }
}
