package org.claimdesk.claimreview.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.claimreview.Finding;
import org.claimdesk.claimreview.Outcome;
import org.claimdesk.claimreview.ValidateReviews;
import org.claimdesk.problem.Count;
import org.claimdesk.problem.Location;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Listing.Column;
import org.claimdesk.terminal.Output;
import org.jspecify.annotations.Nullable;

/** Lists the findings while the records are read, and then says how it came out. */
record ValidationAnswer(ValidateReviews validate, TabularInput input) implements Answer {

  @Override
  public int writeTo(Output out) {
    Outcome[] outcome = new Outcome[1];
    out.list(
        new Listing<>(
            columns(),
            this::place,
            this::fields,
            Optional.of(new Sentences()),
            each -> outcome[0] = validate.validate(input, each)));
    out.tell(summary(outcome[0]));
    return outcome[0].isGood() ? DONE : NO;
  }

  private List<Column<Finding>> columns() {
    return List.of(
        Column.of("place", this::place),
        Column.number("review", ValidationAnswer::number),
        Column.of("severity", finding -> finding.severity().word()),
        Column.of("property", Finding::property),
        Column.text("message", Finding::message));
  }

  /** For a person: each finding whole, since what to do stands at its end. */
  private final class Sentences implements Listing.Plain<Finding> {

    @Override
    public void show(Finding finding, Consumer<String> line) {
      line.accept(sentence(finding));
    }

    @Override
    public boolean isForPipes() {
      return false;
    }
  }

  private String sentence(Finding finding) {
    String property = finding.property().isEmpty() ? "" : finding.property() + ": ";
    return "%s: %s: %s%s"
        .formatted(place(finding), finding.severity().word(), property, finding.message());
  }

  private String place(Finding finding) {
    return Location.of(input.name(), finding.line()).toString();
  }

  private static String number(Finding finding) {
    return finding.review().isPresent() ? String.valueOf(finding.review().getAsInt()) : "";
  }

  private Map<String, @Nullable Object> fields(Finding finding) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("file", input.name());
    fields.put("line", finding.line());
    fields.put("review", finding.review().isPresent() ? finding.review().getAsInt() : null);
    fields.put("severity", finding.severity().word());
    fields.put("property", finding.property().isEmpty() ? null : finding.property());
    fields.put("message", finding.message());
    return fields;
  }

  private String summary(Outcome outcome) {
    List<String> parts = new ArrayList<>();
    if (outcome.wrong() > 0) {
      long errors = outcome.errors() - outcome.broken();
      parts.add(outcome.wrong() + " with " + Count.of(errors, "error"));
    }
    Count.addAny(parts, outcome.broken(), outcome.broken() == 1 ? "broken place" : "broken places");
    Count.addAny(
        parts, outcome.advice(), outcome.advice() == 1 ? "piece of advice" : "pieces of advice");
    String reviews = input.name() + ": " + Count.of(outcome.reviews(), "ClaimReview record");
    return reviews + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
  }
}
