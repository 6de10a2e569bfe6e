package org.claimdesk.report.format;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimdesk.claim.PartialDate;
import org.claimdesk.json.Json;
import org.claimdesk.json.JsonProblem;
import org.claimdesk.report.ReportRow;
import org.claimdesk.report.ReportSource;
import org.claimdesk.report.WebLink;
import org.claimdesk.source.SourceField;
import org.jspecify.annotations.Nullable;

/** A claim with its label and its evidence, by the names and in the order of AVeriTeC. */
record AveritecClaim(ReportRow row, String label) {

  private static final String QUESTION = "What evidence is there on this claim?";
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  Map<String, @Nullable Object> fields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("claim", text("claim"));
    fields.put("label", label);
    fields.put("justification", text("justification"));
    fields.put("claim_date", row.text("claimed_on").map(AveritecClaim::date).orElse(null));
    fields.put("speaker", text("claimant"));
    fields.put("original_claim_url", row.text("appearance").flatMap(WebLink::of).orElse(null));
    fields.put("cached_original_claim_url", own("cached_original_claim_url").orElse(null));
    fields.put("reporting_source", own("reporting_source").orElse(null));
    fields.put("location_ISO_code", own("location_ISO_code").orElse(null));
    fields.put("claim_types", ownList("claim_types"));
    fields.put("fact_checking_strategies", ownList("fact_checking_strategies"));
    fields.put("questions", questions());
    return fields;
  }

  private @Nullable String text(String name) {
    return row.text(name).orElse(null);
  }

  /** The day, the month and the year, as the programs that read the data set take them apart. */
  private static String date(String text) {
    if (!DAY.matcher(text).matches() || !PartialDate.of(text).isKnown()) {
      return text;
    }
    LocalDate day = LocalDate.parse(text);
    return "%d-%d-%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /** What a column of the claims file says that is called as AVeriTeC calls the field. */
  private Optional<String> own(String column) {
    return Optional.ofNullable(row.extra().get(column))
        .map(Object::toString)
        .filter(text -> !text.isBlank());
  }

  /** A list that a column holds as JSON, as it does where the claims file was of this form. */
  private List<String> ownList(String column) {
    return own(column).map(AveritecClaim::list).orElse(List.of());
  }

  private static List<String> list(String text) {
    try {
      return Json.read(text) instanceof List<?> all
          ? all.stream().filter(Objects::nonNull).map(Object::toString).toList()
          : List.of(text);
    } catch (JsonProblem e) {
      return List.of(text);
    }
  }

  private List<Map<String, @Nullable Object>> questions() {
    List<ReportSource> evidence = row.evidence();
    if (evidence.isEmpty()) {
      return List.of();
    }
    Map<String, @Nullable Object> question = new LinkedHashMap<>();
    question.put("question", QUESTION);
    question.put("answers", evidence.stream().map(AveritecClaim::answer).toList());
    return List.of(question);
  }

  private static Map<String, @Nullable Object> answer(ReportSource source) {
    Optional<String> quote = source.text(SourceField.QUOTE);
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("answer", quote.orElseGet(source::name));
    answer.put("answer_type", quote.isPresent() ? "Extractive" : "Abstractive");
    answer.put("boolean_explanation", null);
    answer.put("source_url", source.url().orElse(null));
    answer.put("cached_source_url", source.archive().orElse(null));
    answer.put("source_medium", AveritecMedium.of(source).word());
    return answer;
  }
}
