package org.claimdesk.report.markdown;

import static org.claimdesk.report.Desk.claim;
import static org.claimdesk.report.Desk.judged;
import static org.claimdesk.report.Desk.source;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.report.Desk;
import org.claimdesk.review.Query;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.SourceField;

/** A desk that has been worked on, with a claim of each kind. */
final class WorkedOn {

  private static final List<FileColumn> COLUMNS =
      Desk.columns("id", "claim", "quote", "claimant", "claimed_on", "appearance", "location");

  private WorkedOn() {}

  static Desk desk() {
    Claim corrected =
        of("K1", "The mill | made *5* tons,\nin 1992.", "five tons", "Abe & <co>", "2");
    Claim right = of("K2", "It is blue.", "", "", "");
    Claim open = of("K3", "- not a list", "", "Abe", "1");
    Claim asked = of("K4", "Somebody #12 said @so: $5 or $6, www.example.org", "", "", "");
    Claim changed = of("K5", "It is now 7.", "", "", "1");
    Claim halfRight = of("K 6", "It's half of it", "half", "", "2");
    return new Desk()
        .layout(Desk.COMMAS, COLUMNS)
        .with(corrected, approved(judged("false", corrected)), List.of(answered()), sources())
        .with(right, judged("true", right))
        .with(open, Review.NONE)
        .with(asked, Review.NONE, List.of(answered(), question()))
        .with(changed, judged("mostly-false", right))
        .with(
            halfRight,
            judged("mostly-false", halfRight)
                .withReasons(Optional.of("=half"), Optional.of("It is | a `third`.")),
            List.of(question()));
  }

  private static Claim of(String id, String claim, String quote, String claimant, String place) {
    return claim(
        COLUMNS,
        List.of(
            id,
            claim,
            quote,
            claimant,
            claimant.isEmpty() ? "" : "2014-07-03",
            claimant.isEmpty() ? "" : "https://example.org/a_b?c=*&copy;=1",
            place));
  }

  private static Query answered() {
    return question().answered(new Query.Answer("1992, I think", new Reviewer("Dee"), Desk.NOON));
  }

  private static Query question() {
    return new Query(1, "Which year?", new Reviewer("ana"), Desk.NOON, Optional.empty());
  }

  private static Review approved(Review review) {
    return review
        .withReasons(Optional.of("Counted:\n\n1. four"), Optional.of("The mill made 4 tons."))
        .withNote(Optional.of("a working note"))
        .withSecond(
            Optional.of(
                new Reading(new Reviewer("Bo"), "false", Optional.of("agreed"), Desk.NOON)));
  }

  private static org.claimdesk.source.Source[] sources() {
    return new org.claimdesk.source.Source[] {
      source(
              1,
              SourceField.ADDRESS,
              "https://example.org/mill_(a)?b=1&lt;",
              SourceField.TITLE,
              "The [mill]'s books",
              SourceField.PUBLISHER,
              "The mill",
              SourceField.PUBLISHED,
              "1992-03",
              SourceField.STANCE,
              "refutes",
              SourceField.KIND,
              "primary",
              SourceField.QUOTE,
              "four tons",
              SourceField.ARCHIVE,
              "https://archive.example/1")
          .with(
              new Evidence(
                  Optional.of(new Evidence.Kept("0f".repeat(32), Desk.NOON)),
                  Optional.of(true),
                  Optional.empty(),
                  Optional.empty())),
      source(2, SourceField.PERSON, "Hidden Hal", SourceField.PROTECTED, "yes"),
      source(4, SourceField.ADDRESS, "/home/ana/scan.pdf", SourceField.STANCE, "context"),
      source(5, SourceField.PERSON, "javascript:alert(1)", SourceField.HOW, "phone")
    };
  }
}
