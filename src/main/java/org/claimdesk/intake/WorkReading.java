package org.claimdesk.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.State;
import org.claimdesk.dossier.ReportColumns;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;

/** Reads the desk's work on one claim from a report, gathering all that is wrong with it. */
final class WorkReading {

  private static final String TIME = "write it as 2014-07-03T12:00:00Z";

  private final Scale scale;
  private final Unsigned unsigned;
  private final ReportedFields reported;
  private final List<Problem> problems = new ArrayList<>();

  WorkReading(Scale scale, Unsigned unsigned, ReportedFields reported) {
    this.scale = scale;
    this.unsigned = unsigned;
    this.reported = reported;
  }

  /**
   * @throws ProblemException with all that is wrong, if anything is
   */
  DeskWork work() {
    Optional<State> state = read("state", State::of);
    SourceReading sources = new SourceReading(reported.sources());
    QueryReading queries = new QueryReading(reported.queries(), unsigned);
    DeskWork work =
        new DeskWork(
            reported.text(FileColumn.ID),
            fields(),
            reported.text("original_verdict"),
            review(state),
            state.equals(Optional.of(State.STALE)),
            sources.sources(),
            queries.queries(),
            dropped());
    problems.addAll(sources.problems());
    problems.addAll(queries.problems());
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return work;
  }

  private Map<ClaimField, String> fields() {
    Map<ClaimField, String> fields = new EnumMap<>(ClaimField.class);
    for (ClaimField field : ClaimField.values()) {
      reported.text(field.word()).ifPresent(text -> fields.put(field, text));
    }
    return fields;
  }

  private Optional<String> dropped() {
    return flag("dropped")
        ? Optional.of(reported.text(ReportColumns.DROPPED_BECAUSE).orElse(""))
        : Optional.empty();
  }

  private Review review(Optional<State> state) {
    Optional<Judgement> judgement = judgement();
    return new Review(
        judgement,
        reported.text("justification"),
        reported.text("correction"),
        reported.text("note"),
        reading(judgement, state),
        reviewer("assigned_to"),
        flag("skipped"));
  }

  private Optional<Judgement> judgement() {
    Optional<String> given = reported.text("verdict_given").or(() -> reported.text("verdict"));
    Optional<Instant> at = time("marked_at");
    return verdict("verdict")
        .flatMap(
            verdict ->
                signature("marked_by")
                    .map(
                        by ->
                            new Judgement(
                                verdict, given.orElse(verdict), by, at.orElse(unsigned.at()), "")));
  }

  /** A plain report does not say what the second reader found, unless it was the same. */
  private Optional<Reading> reading(Optional<Judgement> judgement, Optional<State> state) {
    Optional<Reviewer> reader = reviewer("second_reader");
    Optional<String> same =
        state.equals(Optional.of(State.APPROVED))
            ? judgement.map(Judgement::verdict)
            : Optional.empty();
    Optional<String> verdict = verdict("second_verdict").or(() -> same);
    Instant at = time("second_at").orElse(unsigned.at());
    return reader.flatMap(
        by ->
            verdict.map(word -> new Reading(by, word, reported.text("second_justification"), at)));
  }

  private Optional<Reviewer> signature(String field) {
    try {
      return reviewer(field).or(() -> Optional.of(unsigned.by().get()));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private Optional<Reviewer> reviewer(String field) {
    return reported.text(field).filter(name -> !name.isBlank()).map(Reviewer::new);
  }

  private Optional<String> verdict(String field) {
    return read(field, this::verdictOf);
  }

  /**
   * A full report has a verdict as it is kept, beside the word that was given: there another word
   * is a verdict of another scale, and may say more or less than the one it is a word for.
   */
  private String verdictOf(String word) {
    boolean kept = reported.text("verdict_given").isPresent();
    return scale
        .written(word)
        .map(Verdict::name)
        .filter(name -> !kept || name.equalsIgnoreCase(word.strip()))
        .orElseThrow(
            () ->
                ProblemException.of(
                    scale.unknown(word),
                    scale.remedy(word)
                        + "; a report by another scale is"
                        + " loaded with it: load --scale NAME"));
  }

  private Optional<Instant> time(String field) {
    return read(field, WorkReading::timeOf);
  }

  /**
   * @throws ProblemException if it is none
   */
  static Instant timeOf(String text) {
    try {
      return Instant.parse(text.strip());
    } catch (DateTimeException e) {
      throw ProblemException.of("\"" + text + "\" is no time in UTC", TIME);
    }
  }

  private boolean flag(String field) {
    return read(
            field,
            text ->
                switch (text.strip().toLowerCase(Locale.ROOT)) {
                  case "true", "yes", "1" -> true;
                  case "false", "no", "0" -> false;
                  default ->
                      throw ProblemException.of(
                          "\"" + text + "\" is neither true nor false", "use true or false");
                })
        .orElse(false);
  }

  private <T> Optional<T> read(String field, Function<String, T> reading) {
    try {
      return reported.text(field).filter(text -> !text.isBlank()).map(reading);
    } catch (ProblemException e) {
      e.problems().forEach(problem -> problems.add(SourceReading.in(field, problem)));
      return Optional.empty();
    }
  }
}
