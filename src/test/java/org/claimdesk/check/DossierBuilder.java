package org.claimdesk.check;

import static org.claimdesk.source.SourceField.ADDRESS;
import static org.claimdesk.source.SourceField.KIND;
import static org.claimdesk.source.SourceField.QUOTE;
import static org.claimdesk.source.SourceField.STANCE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FileRow;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Query;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.source.Condition;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceField;

/** Dossiers in which nothing is wrong, unless the test says so. */
public final class DossierBuilder {

  private static final Instant TIME = Instant.parse("2014-07-10T08:00:00Z");

  /** A copy is kept, and what was quoted is in it. */
  static final Evidence CAPTURED =
      new Evidence(
          Optional.of(new Evidence.Kept("0".repeat(64), TIME)),
          Optional.of(true),
          Optional.empty(),
          Optional.empty());

  private String id = "KT-025";
  private String text = "Japan built two bridges in Phnom Penh.";
  private Optional<String> verdict = Optional.of("true");
  private Optional<String> judgedText = Optional.empty();
  private Optional<String> justification = Optional.of("The ministry lists both.");
  private Optional<String> correction = Optional.of("It built one.");
  private Optional<String> dropped = Optional.empty();
  private List<Source> sources =
      new ArrayList<>(
          List.of(
              new Source(
                  1,
                  SourceDetails.of(
                      Map.of(
                          ADDRESS, "https://ministry.example/bridges",
                          KIND, "primary",
                          QUOTE, "two bridges")),
                  CAPTURED)));

  private Optional<String> reader = Optional.of("Second");
  private Optional<String> secondVerdict = Optional.empty();
  private Optional<String> secondReason = Optional.empty();
  private final Map<ClaimField, String> more = new EnumMap<>(ClaimField.class);
  private Optional<FileRow> row = Optional.empty();
  private List<Query> queries = List.of();

  private DossierBuilder() {}

  /**
   * A claim marked true for a reason and approved, with a correction and a primary source that is
   * quoted.
   */
  public static DossierBuilder dossier() {
    return new DossierBuilder();
  }

  public DossierBuilder id(String id) {
    this.id = id;
    return this;
  }

  DossierBuilder text(String text) {
    this.text = text;
    return this;
  }

  public DossierBuilder unmarked() {
    verdict = Optional.empty();
    return this;
  }

  public DossierBuilder marked(String verdict) {
    this.verdict = Optional.of(verdict);
    return this;
  }

  DossierBuilder says(ClaimField field, String text) {
    more.put(field, text);
    return this;
  }

  DossierBuilder row(FileRow inFile) {
    row = Optional.of(inFile);
    return this;
  }

  DossierBuilder corrected(String correction) {
    this.correction = Optional.of(correction);
    return this;
  }

  DossierBuilder secondBecause(String reason) {
    secondReason = Optional.of(reason);
    return this;
  }

  DossierBuilder markedWhenItSaid(String text) {
    judgedText = Optional.of(text);
    return this;
  }

  public DossierBuilder because(String justification) {
    this.justification = Optional.of(justification);
    return this;
  }

  public DossierBuilder withoutJustification() {
    justification = Optional.empty();
    return this;
  }

  public DossierBuilder withoutCorrection() {
    correction = Optional.empty();
    return this;
  }

  DossierBuilder read(String reader, String verdict) {
    this.reader = Optional.of(reader);
    secondVerdict = Optional.of(verdict);
    return this;
  }

  DossierBuilder unread() {
    reader = Optional.empty();
    return this;
  }

  DossierBuilder asked(Query... asked) {
    queries = List.of(asked);
    return this;
  }

  static Query open(int number, String question) {
    return new Query(number, question, new Reviewer("Reviewer"), TIME, Optional.empty());
  }

  static Query answered(int number, String question) {
    return open(number, question)
        .answered(new Query.Answer("Yes.", new Reviewer("Reviewer"), TIME));
  }

  DossierBuilder dropped() {
    dropped = Optional.of("not in the article");
    return this;
  }

  public DossierBuilder withoutSources() {
    sources = new ArrayList<>();
    return this;
  }

  /** Takes the place of the sources there are. */
  public DossierBuilder sources(List<Map<SourceField, String>> details) {
    withoutSources();
    details.forEach(
        texts -> sources.add(new Source(sources.size() + 1, SourceDetails.of(texts), CAPTURED)));
    return this;
  }

  /** What is known of the sources' copies, source by source. */
  DossierBuilder evidence(Evidence... found) {
    for (int at = 0; at < found.length; at++) {
      sources.set(at, sources.get(at).with(found[at]));
    }
    return this;
  }

  /** A source that was looked at again on this day in the evening. */
  static Evidence seen(Condition condition, String day) {
    Instant evening = Instant.parse(day + "T23:30:00Z");
    return new Evidence(
        CAPTURED.copy(),
        CAPTURED.quoteFound(),
        Optional.empty(),
        Optional.of(new Evidence.Seen(condition, evening)));
  }

  /** Sources that take these stances; an empty one has none. */
  DossierBuilder stances(String... stances) {
    List<Map<SourceField, String>> all = new ArrayList<>();
    for (String stance : stances) {
      all.add(Map.of(ADDRESS, "https://ministry.example/" + all.size(), STANCE, stance));
    }
    return sources(all);
  }

  public Dossier build() {
    Map<ClaimField, String> fields = new EnumMap<>(more);
    fields.put(ClaimField.CLAIM, text);
    Claim claim = new Claim(new ClaimId(id), fields, Optional.empty(), row, dropped);
    return new Dossier(1, claim, review(), sources, queries);
  }

  private Review review() {
    return Review.NONE
        .withJudgement(
            verdict.map(
                name ->
                    new Judgement(
                        name, name, new Reviewer("Reviewer"), TIME, judgedText.orElse(text))))
        .withReasons(justification, correction)
        .withSecond(second());
  }

  /** Somebody agrees, unless the test says otherwise. */
  private Optional<Reading> second() {
    Optional<String> given = secondVerdict.or(() -> verdict);
    return reader
        .filter(name -> verdict.isPresent())
        .map(name -> new Reading(new Reviewer(name), given.orElseThrow(), secondReason, TIME));
  }
}
