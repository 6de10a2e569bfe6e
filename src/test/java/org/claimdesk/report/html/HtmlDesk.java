package org.claimdesk.report.html;

import static org.claimdesk.report.Desk.NOON;
import static org.claimdesk.report.Desk.claim;
import static org.claimdesk.report.Desk.judged;
import static org.claimdesk.report.Desk.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.report.Desk;
import org.claimdesk.report.Publication;
import org.claimdesk.report.ReportAnchor;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.review.Query;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.Copy;
import org.claimdesk.source.capture.Sighting;
import org.claimdesk.source.quote.Found;
import org.claimdesk.source.quote.Passage;
import org.claimdesk.source.quote.Piece;

/** A desk with a claim of every kind, and with texts that mean harm. */
final class HtmlDesk {

  static final String HOSTILE = "</script><i id=y onclick=alert(1)>bye</i> & \"<!-- 'x' ]]>";

  private static final String SUM = "0123456789abcdef".repeat(4);

  private static final Scale SCALE =
      new Scale(
          "five",
          List.of(
              verdict("true", 5),
              verdict("mostly-true", 4),
              verdict("mixed", 3),
              verdict("mostly-false", 2),
              verdict("false", 1),
              new Verdict("unverifiable", "u", OptionalInt.empty(), List.of())));

  private static final List<FileColumn> COLUMNS =
      Desk.columns(
          "id", "claim", "quote", "claimant", "claimed_on", "appearance", "location", "desk <b>");

  private HtmlDesk() {}

  private static Verdict verdict(String name, int value) {
    return new Verdict(name, "", OptionalInt.of(value), List.of());
  }

  static ReportOptions options(boolean open) {
    return new ReportOptions(
        false,
        false,
        open,
        false,
        false,
        new Publication(
            Optional.of("The <Desk> & Co"),
            Optional.of("https://desk.example/"),
            Optional.empty()));
  }

  static String report(boolean open) {
    return desk().report("html", options(open));
  }

  static Desk desk() {
    return addHostile(addForeign(addUsual(new Desk().scale(SCALE).layout(Desk.COMMAS, COLUMNS))));
  }

  private static Claim stated(String... cells) {
    return claim(COLUMNS, List.of(cells));
  }

  private static Desk addUsual(Desk desk) {
    Claim approved =
        stated(
            "KT-001",
            "Japan gave Cambodia US$ 3 billion from 1992 to 2013.",
            "has given US$ 3 billion",
            "Abe",
            "2014-07-03",
            "https://paper.example/2014/07/03/aid?page=2&all=yes",
            "5",
            "economy");
    Claim disputed =
        stated("KT-002", "They shook hands.", "", "", "", "page 7 of the print", "5", "");
    Claim marked =
        stated("KT-003", "The road was opened in 2001.", "", "Hun Sen", "2014", "", "p. 3", "");
    Claim open = stated("KT-004", "Nobody came.", "", "", "", "", "", "");
    Claim stale = stated("KT-005", "Many came, it says now.", "", "", "", "", "headline", "");
    Evidence found =
        new Evidence(
            Optional.of(new Evidence.Kept(SUM, NOON)),
            Optional.of(true),
            Optional.empty(),
            Optional.empty());
    Evidence lost =
        new Evidence(
            Optional.of(new Evidence.Kept(SUM, NOON)),
            Optional.of(false),
            Optional.empty(),
            Optional.empty());
    return desk.sighting(new SourceId(approved.id(), 1), sighting())
        .with(
            approved,
            reviewed("mostly-false", approved, "mostly-false"),
            queries(),
            budget().with(found),
            source(
                    2,
                    SourceField.ADDRESS,
                    "https://example.org/table",
                    SourceField.QUOTE,
                    "3 billion",
                    SourceField.STANCE,
                    "context")
                .with(lost),
            source(
                4,
                SourceField.PERSON,
                "Sok Dara",
                SourceField.HOW,
                "phone",
                SourceField.PROTECTED,
                "yes",
                SourceField.NOTE,
                "call again"))
        .with(
            disputed,
            reviewed("true", disputed, "false"),
            source(1, SourceField.ADDRESS, "notes/hands.txt", SourceField.TITLE, "Notes"))
        .with(
            marked,
            judged("mixed", marked),
            source(1, SourceField.ADDRESS, "HTTPS://example.org/table/"),
            source(2, SourceField.WORK, "The atlas", SourceField.HOW, "print"))
        .with(open, Review.NONE.withNote(Optional.of("ask the driver")))
        .with(stale, judged("true", open));
  }

  private static Source budget() {
    return source(
        1,
        SourceField.ADDRESS,
        "https://budget.example/2013.pdf",
        SourceField.TITLE,
        "The budget of 2013",
        SourceField.PUBLISHER,
        "Ministry",
        SourceField.PUBLISHED,
        "2013-12",
        SourceField.ACCESSED,
        "2014-07-02",
        SourceField.STANCE,
        "refutes",
        SourceField.KIND,
        "primary",
        SourceField.QUOTE,
        "comes to 2.3 billion",
        SourceField.LOCATOR,
        "table 2",
        SourceField.ARCHIVE,
        "https://archive.example/1/https://budget.example/2013.pdf");
  }

  private static Sighting sighting() {
    Copy.Origin origin =
        new Copy.Origin("https://budget.example/2013.pdf", List.of(), OptionalInt.of(200));
    return new Sighting(
        new Copy(NOON, SUM, "application/pdf", Optional.empty(), origin),
        Optional.of(
            new Found(
                new Passage(
                    12,
                    40,
                    List.of(
                        new Piece("\u2026 The sum ", false),
                        new Piece("comes to 2.3 billion", true),
                        new Piece(" < 3 billion.", false))))));
  }

  private static List<Query> queries() {
    Reviewer ana = new Reviewer("ana");
    return List.of(
        new Query(
            1,
            "Until which year?",
            ana,
            NOON,
            Optional.of(new Query.Answer("2013.", new Reviewer("writer"), NOON))),
        new Query(2, "In which\ncurrency?", ana, NOON, Optional.empty()));
  }

  private static Review reviewed(String verdict, Claim claim, String second) {
    return judged(verdict, claim)
        .withReasons(
            Optional.of("The budget has another sum.\nWe added it up twice."),
            Optional.of("Japan gave Cambodia US$ 2.3 billion from 1992 to 2013."))
        .withSecond(
            Optional.of(
                new Reading(new Reviewer("ben"), second, Optional.of("Read it too."), NOON)));
  }

  private static Desk addForeign(Desk desk) {
    Claim arabic =
        stated("ع-1", "بلغت المساعدات 2.3 مليار دولار.", "2.3 مليار", "وزارة", "2014", "", "5", "");
    Claim khmer =
        stated(
            "ខ្មែរ",
            "កម្ពុជានិងជប៉ុនបានបង្កើតទំនាក់ទំនងការទូតនៅឆ្នាំ១៩៥៣។",
            "",
            "",
            "",
            "",
            "p. 3",
            "");
    return desk.with(
            arabic,
            judged("mostly-true", arabic)
                .withReasons(Optional.of("انظر الجدول (table 2)."), Optional.empty()),
            source(1, SourceField.ADDRESS, "https://example.org/ar", SourceField.TITLE, "جدول"))
        .with(khmer, judged("unverifiable", khmer));
  }

  private static Desk addHostile(Desk desk) {
    Claim hostile =
        stated(
            "\"><b>&#35;",
            HOSTILE,
            HOSTILE,
            "Tom & <co> \u202Eevil",
            "\u0007\u0000",
            "javascript:alert(1)",
            "<h1>",
            "a\r\nb\rc\ud800");
    return desk.with(
        hostile,
        judged("false", hostile)
            .withReasons(Optional.of(HOSTILE), Optional.of("-->" + HOSTILE))
            .withNote(Optional.of("${hostile} @if(true)")),
        source(
            1,
            SourceField.ADDRESS,
            "https://example.org/?a=\"><script>alert(1)</script>&b='",
            SourceField.TITLE,
            HOSTILE,
            SourceField.QUOTE,
            HOSTILE),
        source(2, SourceField.ADDRESS, "javascript.txt", SourceField.TITLE, "<svg onload=x>"));
  }

  static String anchor(String id) {
    return ReportAnchor.of(new ClaimId(id));
  }
}
