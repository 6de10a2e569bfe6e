package org.claimdesk.claimreview.shell;

import org.claimdesk.claimreview.ValidateReviews;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code claimreview validate}: tells what is wrong with published fact checks. */
final class ClaimReviewValidate implements DeskCommand {

  private static final String STANDARD_INPUT = "-";

  private final Session session;
  private final ValidateReviews validate;

  ClaimReviewValidate(Session session, ValidateReviews validate) {
    this.session = session;
    this.validate = validate;
  }

  @Override
  public Usage usage() {
    return Usage.of(
            "claimreview validate",
            Usage.Group.RESULTS,
            "tell what is wrong with ClaimReview records")
        .reading()
        .operands(Operand.required("FILE|-", Completes.FILE))
        .rule(
            "The file is JSON-LD: one record, an array, a graph, a DataFeed or one a line, or an"
                + " HTML page that holds some. What it is follows from what is in it. Objects of"
                + " other types are passed over; nothing is fetched.")
        .rule(
            "An error is what readers of ClaimReview refuse: a required property that is missing,"
                + " an address, a date or a number that is none, a value without or beyond its"
                + " bounds, a claim that carries its rating. Advice is what is recommended.")
        .rule("Status 1 when there is an error, or no record at all; not for advice alone.")
        .example("claimreview validate checks.jsonld", "before the checks are published")
        .example("claimreview validate page.html", "what a page tells its readers' machines")
        .example("claimreview validate -", "a feed from standard input");
  }

  @Override
  public Answer run(Words words) {
    String typed = words.required(0);
    return out -> {
      try (TabularInput input = input(typed)) {
        return new ValidationAnswer(validate, input).writeTo(out);
      }
    };
  }

  private TabularInput input(String typed) {
    return typed.equals(STANDARD_INPUT)
        ? TabularInput.stream("standard input", session.standardInput(typed))
        : TabularInput.file(typed, session.path(typed));
  }
}
