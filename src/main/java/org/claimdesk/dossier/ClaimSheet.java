package org.claimdesk.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.State;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Query;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.source.Day;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceField;

/** One claim whole, as a person reads it: a label and what belongs to it, line by line. */
public final class ClaimSheet {

  private static final int LABEL = 16;

  private static final List<SourceField> DESCRIPTION =
      List.of(SourceField.STANCE, SourceField.KIND, SourceField.LOCATOR, SourceField.HOW);
  private static final List<SourceField> EVIDENCE =
      List.of(SourceField.KIND, SourceField.LOCATOR, SourceField.HOW);

  private static final List<SourceField> ORIGINS =
      List.of(SourceField.ADDRESS, SourceField.PERSON, SourceField.WORK);

  /** What a second reader may see of a source. */
  static final List<SourceField> EVIDENT =
      Stream.of(List.of(SourceField.TITLE), ORIGINS, EVIDENCE, List.of(SourceField.QUOTE))
          .flatMap(List::stream)
          .toList();

  private final List<FileColumn> columns;

  public ClaimSheet(List<FileColumn> columns) {
    this.columns = columns;
  }

  /** The claim with its id, its text and all there is beside it. */
  public void show(Dossier dossier, Consumer<String> line) {
    put(line, dossier.claim().id().text(), "claim " + dossier.position() + ", " + state(dossier));
    put(line, "claim", dossier.claim().text());
    beside(dossier, line);
  }

  /** All there is beside the text of the claim. */
  public void beside(Dossier dossier, Consumer<String> line) {
    Claim claim = dossier.claim();
    said(claim, line);
    claim.originalVerdict().ifPresent(word -> put(line, "file's verdict", word));
    claim.dropped().ifPresent(why -> put(line, "dropped", why.isEmpty() ? "yes" : why));
    if (dossier.state() == State.STALE) {
      dossier.review().judgement().ifPresent(it -> put(line, "judged text", it.text()));
    }
    review(dossier.review(), line);
    dossier.queries().forEach(query -> query(query, line));
    dossier.sources().forEach(source -> source(source, line));
    claim.extra(columns).forEach((name, cell) -> cell.ifPresent(text -> put(line, name, text)));
  }

  /**
   * What a second reader may see before giving a verdict: who said it, where and when, and the
   * evidence. All that somebody has made of it is left out, the stances of sources among it, and so
   * are the file's own columns, as nobody knows what is in them.
   */
  public void blind(Dossier dossier, Consumer<String> line) {
    said(dossier.claim(), line);
    dossier.sources().forEach(source -> evidence(source, EVIDENCE, line));
  }

  private static void said(Claim claim, Consumer<String> line) {
    field(line, claim, ClaimField.QUOTE, "quote");
    boolean anybody = claim.field(ClaimField.CLAIMANT).isPresent();
    put(line, anybody ? "claimant" : "claimed on", claimant(claim));
    field(line, claim, ClaimField.APPEARANCE, "appearance");
    field(line, claim, ClaimField.LOCATION, "location");
  }

  /** How far the claim has come, in a word or two. */
  public static String state(Dossier dossier) {
    return (dossier.claim().isDropped() ? "dropped" : dossier.state().word())
        + (dossier.skipped() ? ", skipped" : "")
        + (dossier.queried() ? ", queried" : "");
  }

  private static String claimant(Claim claim) {
    return Stream.of(ClaimField.CLAIMANT, ClaimField.CLAIMED_ON)
        .flatMap(field -> claim.field(field).stream())
        .collect(Collectors.joining(", "));
  }

  private static void field(Consumer<String> line, Claim claim, ClaimField field, String label) {
    claim.field(field).ifPresent(text -> put(line, label, text));
  }

  private static void review(Review review, Consumer<String> line) {
    review.judgement().ifPresent(judgement -> put(line, "verdict", verdict(judgement)));
    put(line, "justification", review.justification().orElse(""));
    put(line, "correction", review.correction().orElse(""));
    put(line, "note", review.note().orElse(""));
    review.second().ifPresent(second -> reading(second, line));
    review.assignedTo().ifPresent(reviewer -> put(line, "assigned to", reviewer.name()));
  }

  private static void reading(Reading second, Consumer<String> line) {
    put(
        line,
        "second reading",
        second.verdict() + ", by " + second.reader().name() + " at " + second.at());
    put(line, "", second.justification().orElse(""));
  }

  private static void query(Query query, Consumer<String> line) {
    put(line, "query " + query.n(), query.question());
    String asked = "asked by " + query.askedBy().name() + " at " + query.askedAt();
    put(line, "", asked + (query.isOpen() ? ", no answer yet" : ""));
    query
        .answer()
        .ifPresent(
            answer -> {
              put(line, "answer " + query.n(), answer.text());
              put(line, "", "by " + answer.by().name() + " at " + answer.at());
            });
  }

  private static String verdict(Judgement judgement) {
    boolean same = judgement.given().equalsIgnoreCase(judgement.verdict());
    return judgement.verdict()
        + (same ? "" : " (given as \"" + judgement.given() + "\")")
        + ", by "
        + judgement.by().name()
        + " at "
        + judgement.at();
  }

  private static void source(Source source, Consumer<String> line) {
    evidence(source, DESCRIPTION, line);
    source.details().text(SourceField.NOTE).ifPresent(note -> put(line, "", "note: " + note));
  }

  private static void evidence(
      Source source, List<SourceField> description, Consumer<String> line) {
    SourceDetails details = source.details();
    put(line, "source " + source.n(), first(details));
    put(
        line,
        "",
        description.stream()
            .flatMap(field -> details.text(field).stream())
            .collect(Collectors.joining(", ")));
    details.text(SourceField.QUOTE).ifPresent(quote -> put(line, "", "“" + quote + "”"));
    put(line, "", copies(source.evidence()));
  }

  private static String copies(Evidence evidence) {
    String copy =
        evidence
            .copy()
            .map(kept -> "copy of " + Day.of(kept.at()))
            .or(() -> evidence.failure().map("no copy: "::concat))
            .orElse("");
    String quote =
        evidence
            .quoteFound()
            .map(found -> found ? ", quote found" : ", quote not found")
            .orElse("");
    return copy
        + quote
        + evidence
            .seen()
            .map(it -> ", " + it.condition().word() + " " + Day.of(it.at()))
            .orElse("");
  }

  private static String first(SourceDetails details) {
    String where =
        ORIGINS.stream().flatMap(field -> details.text(field).stream()).findFirst().orElseThrow();
    Optional<String> title = details.text(SourceField.TITLE);
    return title.map(text -> text + ", ").orElse("")
        + where
        + (details.confidential() ? " (protected)" : "");
  }

  private static void put(Consumer<String> line, String label, String text) {
    if (!text.isEmpty()) {
      String blanks = " ".repeat(Math.max(2, LABEL - label.length()));
      line.accept(label + blanks + text);
    }
  }
}
