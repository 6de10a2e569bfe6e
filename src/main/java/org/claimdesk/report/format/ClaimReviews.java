package org.claimdesk.report.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.PartialDate;
import org.claimdesk.report.Publication;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportRow;
import org.claimdesk.report.ReportSource;
import org.claimdesk.report.WebLink;
import org.claimdesk.review.VerdictLabel;
import org.jspecify.annotations.Nullable;

/** Claims as <a href="https://schema.org/ClaimReview">ClaimReview</a> objects of schema.org. */
final class ClaimReviews {

  private static final String TYPE = "@type";
  private static final String NAME = "name";
  private static final String URL = "url";
  private static final String DATE = "datePublished";
  private static final String VERDICT = "verdict";
  private static final int DAY = "2014-07-03".length();

  private final Publication publication;
  private final CheckUrl url;
  private final TruthRating rating;

  /**
   * @throws org.claimdesk.problem.ProblemException if no claim's address can follow from the base
   */
  ClaimReviews(ReportContent content) {
    this.publication = content.options().publication();
    this.url = new CheckUrl(publication.baseUrl());
    this.rating = new TruthRating(content.scale());
  }

  /** Why a claim has no such object. */
  static Optional<String> leavesOut(ReportRow row) {
    Optional<String> unjudged = row.unjudged();
    if (unjudged.isPresent()) {
      return unjudged;
    }
    String verdict = row.text(VERDICT).orElseThrow();
    if (TruthRating.words(verdict).isSentence()) {
      return Optional.of("whose verdict is a sentence");
    }
    return Optional.of("whose text carries its verdict")
        .filter(why -> carriesVerdict(row, verdict));
  }

  private static boolean carriesVerdict(ReportRow row, String verdict) {
    String claim = row.text(ClaimField.CLAIM.word()).orElse("");
    return new VerdictLabel(row::scale).in(claim).isPresent()
        || TruthRating.words(verdict).label(claim);
  }

  /** What there is to tell of the addresses. */
  List<String> told() {
    return publication.baseUrl().isPresent()
        ? List.of()
        : List.of("no --base-url: the addresses are relative to the page that will hold them");
  }

  /** The object, its properties in an order that never changes. */
  Map<String, @Nullable Object> of(ReportRow row) {
    Map<String, @Nullable Object> review = typed("ClaimReview");
    review.put("url", url.of(row.claim().id()));
    review.put("claimReviewed", row.text(ClaimField.CLAIM.word()).orElse(""));
    publisher().ifPresent(author -> review.put("author", author));
    row.text("marked_at").flatMap(ClaimReviews::day).ifPresent(day -> review.put(DATE, day));
    review.put("reviewRating", rating.of(row.text(VERDICT).orElse(""), row.text("justification")));
    review.put("itemReviewed", claim(row));
    List<Map<String, @Nullable Object>> citation = citation(row);
    if (!citation.isEmpty()) {
      review.put("citation", citation);
    }
    return review;
  }

  private static Map<String, @Nullable Object> typed(String type) {
    Map<String, @Nullable Object> node = new LinkedHashMap<>();
    if (type.equals("ClaimReview")) {
      node.put("@context", "https://schema.org");
    }
    node.put(TYPE, type);
    return node;
  }

  private Optional<Map<String, @Nullable Object>> publisher() {
    Map<String, @Nullable Object> author = typed("Organization");
    publication
        .publisher()
        .filter(name -> !name.isBlank())
        .ifPresent(name -> author.put(NAME, name));
    publication.publisherUrl().flatMap(WebLink::of).ifPresent(page -> author.put(URL, page));
    return Optional.of(author).filter(known -> known.size() > 1);
  }

  /** The day, in UTC, of a time of ISO 8601; of years that have four digits, as they have there. */
  private static Optional<String> day(String time) {
    return Optional.of(time)
        .filter(text -> text.indexOf('T') == DAY)
        .map(text -> text.substring(0, DAY))
        .filter(text -> PartialDate.of(text).isKnown());
  }

  private static Map<String, @Nullable Object> claim(ReportRow row) {
    Map<String, @Nullable Object> claim = typed("Claim");
    row.text(ClaimField.CLAIMANT.word())
        .filter(name -> !name.isBlank())
        .ifPresent(name -> claim.put("author", named("Person", name)));
    row.text(ClaimField.CLAIMED_ON.word())
        .filter(date -> !date.isBlank())
        .map(PartialDate::of)
        .filter(PartialDate::isKnown)
        .ifPresent(date -> claim.put(DATE, date.text()));
    row.text(ClaimField.APPEARANCE.word())
        .flatMap(WebLink::of)
        .ifPresent(
            page -> {
              Map<String, @Nullable Object> work = typed("CreativeWork");
              work.put(URL, page);
              claim.put("appearance", work);
            });
    return claim;
  }

  private static Map<String, @Nullable Object> named(String type, String name) {
    Map<String, @Nullable Object> node = typed(type);
    node.put(NAME, name);
    return node;
  }

  private static List<Map<String, @Nullable Object>> citation(ReportRow row) {
    List<Map<String, @Nullable Object>> works = new ArrayList<>();
    for (ReportSource source : row.evidence()) {
      source
          .url()
          .ifPresent(
              page -> {
                Map<String, @Nullable Object> work = named("CreativeWork", source.name());
                work.put(URL, page);
                works.add(work);
              });
    }
    return works;
  }
}
