package org.claimdesk.claimreview;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.TabularInput;

/** Holds the ClaimReview records of a file against what those who read them expect. */
public final class ValidateReviews {

  private final ReadReviews reading;
  private final Headway headway;

  public ValidateReviews(PageData pages, Headway headway) {
    this.reading = new ReadReviews(pages);
    this.headway = headway;
  }

  /**
   * Hands over the findings in the order of the records; nothing is kept of them.
   *
   * @throws ProblemException if the input cannot be read, is no UTF-8, or neither JSON nor HTML
   */
  public Outcome validate(TabularInput input, Consumer<Finding> each) {
    try (Headway.Work work = headway.begin("validating " + input.name(), "records", () -> 0)) {
      Pass pass = new Pass(each, work);
      reading.each(input, pass);
      return pass.outcome();
    }
  }

  /** One reading of an input from its start to its end. */
  private static final class Pass implements Found {

    private final ReviewRules rules = new ReviewRules();
    private final Consumer<Finding> each;
    private final Headway.Work work;
    private int reviews;
    private long wrong;
    private long broken;
    private long errors;
    private long advice;

    Pass(Consumer<Finding> each, Headway.Work work) {
      this.each = each;
      this.work = work;
    }

    @Override
    public void review(Node review, int line) {
      OptionalInt number = OptionalInt.of(++reviews);
      long before = errors;
      rules.check(
          review,
          Remarks.to(
              (severity, property, message) ->
                  take(new Finding(line, number, severity, property, message))));
      wrong += errors > before ? 1 : 0;
      work.step();
    }

    @Override
    public void broken(int line, String what) {
      broken++;
      String message = "this is no JSON: " + what + "; mend it, so that it can be read";
      take(new Finding(line, OptionalInt.empty(), Severity.ERROR, "", message));
    }

    private void take(Finding finding) {
      if (finding.severity() == Severity.ERROR) {
        errors++;
      } else {
        advice++;
      }
      each.accept(finding);
    }

    Outcome outcome() {
      return new Outcome(reviews, wrong, broken, errors, advice);
    }
  }
}
