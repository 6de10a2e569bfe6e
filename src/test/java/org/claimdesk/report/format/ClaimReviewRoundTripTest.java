package org.claimdesk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claimreview.DataBlock;
import org.claimdesk.claimreview.Validated;
import org.claimdesk.claimreview.html.Pages;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.json.Json;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.report.Desk;
import org.claimdesk.report.Publication;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Review;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleDraft;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceField;

/** Whatever the desk holds, what is written of it is right, and says what the claim says. */
class ClaimReviewRoundTripTest {

  /** A claim with all that goes into its record; blank texts stand for what is missing. */
  record Held(String id, Map<ClaimField, String> fields, Given given, Publication publication) {}

  /** What the desk found. */
  record Given(Scale scale, int verdict, String justification, Instant at, String address) {}

  @Property(tries = 400)
  void passesItsOwnValidation(@ForAll("held") Held held) {
    String report = report(held, "claimreview");
    String lines = report(held, "datacommons");

    assertThat(Validated.of(report).errors()).isEmpty();
    assertThat(Validated.of(lines).errors()).isEmpty();
    assertThat(Validated.of(page(report)).errors()).isEmpty();
    assertThat(Validated.of(page(report)).outcome().reviews()).isEqualTo(lines.lines().count());
  }

  @Property(tries = 400)
  void saysWhatTheClaimSays(@ForAll("held") Held held) {
    String report = report(held, "claimreview");

    List<DataBlock> blocks = Pages.data().in(page(report));

    assertThat(blocks).hasSize(1);
    assertThat(Json.read(blocks.get(0).json())).isEqualTo(Json.read(report));
    assertThat(report).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    for (Object review : (List<?>) Json.read(report)) {
      assertSays((Map<?, ?>) review, held);
    }
  }

  @Property(tries = 200)
  void writesNoClaimThatItWouldFindLabelled(
      @ForAll("held") Held held, @ForAll("labels") String label) {
    String verdict = held.given().scale().verdicts().get(0).name();
    Map<ClaimField, String> fields = new EnumMap<>(held.fields());
    fields.compute(ClaimField.CLAIM, (field, text) -> label.formatted(verdict, text));

    String report =
        report(new Held(held.id(), fields, held.given(), held.publication()), "claimreview");

    assertThat(Validated.of(report).errors()).isEmpty();
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of("%s: %s", "%s - %s", "%s\u2014%s", "(%s) %s", "%2$s [%1$s].", "%s %s");
  }

  private static void assertSays(Map<?, ?> review, Held held) {
    Map<?, ?> rating = (Map<?, ?>) review.get("reviewRating");
    Map<?, ?> claim = (Map<?, ?>) review.get("itemReviewed");
    String justification = held.given().justification();

    assertThat(review.get("claimReviewed")).isEqualTo(held.fields().get(ClaimField.CLAIM));
    assertThat(rating.get("ratingExplanation"))
        .isEqualTo(justification.isEmpty() ? null : justification);
    String claimant = held.fields().getOrDefault(ClaimField.CLAIMANT, "");
    if (claimant.isBlank()) {
      assertThat(claim.get("author")).isNull();
    } else {
      assertThat(((Map<?, ?>) claim.get("author")).get("name")).isEqualTo(claimant);
    }
  }

  private static String page(String report) {
    return "<!DOCTYPE html><html><head><title>A</title>\n<script type=\"application/ld+json\">"
        + report
        + "</script></head><body><p>B</p></body></html>";
  }

  private static String report(Held held, String format) {
    Given given = held.given();
    Claim claim = Claim.added(new ClaimId(held.id()), held.fields());
    String verdict = given.scale().verdicts().get(given.verdict()).name();
    Review review =
        Review.NONE
            .withJudgement(
                Optional.of(
                    new Judgement(verdict, verdict, new Reviewer("ana"), given.at(), claim.text())))
            .withReasons(
                Optional.of(given.justification()).filter(text -> !text.isEmpty()),
                Optional.empty());
    Source source = Desk.source(1, SourceField.ADDRESS, given.address());
    return new Desk()
        .scale(given.scale())
        .with(claim, review, source)
        .report(format, new ReportOptions(false, false, false, false, false, held.publication()));
  }

  @Provide
  Arbitrary<Held> held() {
    return Combinators.combine(ids(), fields(), given(), publications()).as(Held::new);
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> signs =
        Arbitraries.of(
            "</script>",
            "<!--",
            "<script>",
            "-->",
            "]]>",
            "&lt;",
            "\u2028",
            "\u2029",
            "\u0000",
            "\uFEFF",
            "\uD83D\uDE00",
            "\u202E",
            "\\",
            "\"",
            "\n",
            "false",
            "True",
            ":",
            " - ",
            "(",
            ")",
            "[",
            "]",
            "half-true",
            ". ",
            "a",
            " ",
            "\u1794",
            "http://a.example/");
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(3, signs), Tuple.of(1, Arbitraries.strings().ofMaxLength(8)));
    return pieces
        .list()
        .ofMaxSize(8)
        .map(all -> String.join("", all))
        .map(ClaimReviewRoundTripTest::wellFormed);
  }

  /** What can come out of a file in UTF-8. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static Arbitrary<String> ids() {
    return texts().map(String::strip).filter(ClaimReviewRoundTripTest::isId);
  }

  private static boolean isId(String text) {
    try {
      return new ClaimId(text).text().equals(text);
    } catch (ProblemException e) {
      return false;
    }
  }

  private static Arbitrary<Map<ClaimField, String>> fields() {
    Arbitrary<String> dates = Arbitraries.of("2014", "2014-02-30", "2013-12", " ", "soon", "");
    return Combinators.combine(texts().filter(text -> !text.isBlank()), texts(), dates, addresses())
        .as(
            (claim, claimant, date, appearance) -> {
              Map<ClaimField, String> fields = new EnumMap<>(ClaimField.class);
              fields.put(ClaimField.CLAIM, claim);
              fields.put(ClaimField.CLAIMANT, claimant);
              fields.put(ClaimField.CLAIMED_ON, date);
              fields.put(ClaimField.APPEARANCE, appearance);
              return fields;
            });
  }

  private static Arbitrary<String> addresses() {
    return Combinators.combine(
            Arbitraries.of(
                "https://a.example/", "http://b_c.example:80?", "", "HTTPS://\u1794.kh/#"),
            texts())
        .as((start, end) -> start + end)
        .map(text -> text.replaceAll("\\p{Cc}", ""))
        .filter(text -> !text.isBlank());
  }

  private static Arbitrary<Given> given() {
    return Combinators.combine(
            scales(),
            Arbitraries.integers().between(0, 2),
            texts(),
            Arbitraries.longs().between(-100_000_000_000L, 300_000_000_000L),
            addresses().filter(ClaimReviewRoundTripTest::isAddress))
        .as(
            (scale, verdict, why, at, address) ->
                new Given(
                    scale,
                    Math.min(verdict, scale.verdicts().size() - 1),
                    why,
                    Instant.ofEpochSecond(at),
                    address));
  }

  private static boolean isAddress(String text) {
    try {
      return Desk.source(1, SourceField.ADDRESS, text).n() == 1;
    } catch (ProblemException e) {
      return false;
    }
  }

  private static Arbitrary<Scale> scales() {
    Arbitrary<String> values =
        Arbitraries.integers()
            .map(String::valueOf)
            .injectNull(0.3)
            .map(value -> value == null ? "" : value);
    return Combinators.combine(texts(), values)
        .as((name, value) -> new ScaleDraft.Entry(name, "", value, List.of()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(ClaimReviewRoundTripTest::scale)
        .filter(scale -> !scale.verdicts().isEmpty());
  }

  /** Of the verdicts that a scale may have. */
  private static Scale scale(List<ScaleDraft.Entry> entries) {
    ScaleDraft good = new ScaleDraft();
    for (ScaleDraft.Entry entry : entries) {
      ScaleDraft tried = new ScaleDraft();
      if (tried.add(entry).isEmpty()) {
        good.add(entry);
      }
    }
    return good.scale("odd");
  }

  private static Arbitrary<Publication> publications() {
    Arbitrary<String> web = addresses().filter(ClaimReviewRoundTripTest::isWeb);
    return Combinators.combine(texts().optional(), web.optional(), bases().optional())
        .as(Publication::new);
  }

  private static Arbitrary<String> bases() {
    return addresses().filter(text -> isWeb(text) && !text.contains("#"));
  }

  private static boolean isWeb(String text) {
    try {
      Publication.requireWeb(text);
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }
}
