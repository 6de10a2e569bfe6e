package org.claimdesk.check.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimdesk.check.CheckClaims;
import org.claimdesk.check.Finding;
import org.claimdesk.check.Outcome;
import org.claimdesk.check.Profile;
import org.claimdesk.check.Rules;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Listing.Column;
import org.claimdesk.terminal.Output;
import org.jspecify.annotations.Nullable;

/** Lists the findings while the claims are read, and then says how it came out. */
final class CheckAnswer implements Answer {

  private static final List<Column<Finding>> COLUMNS =
      List.of(
          Column.of("claim", finding -> finding.claim().text()),
          Column.of("severity", finding -> finding.severity().word()),
          Column.of("rule", Finding::rule),
          Column.number("source", finding -> number(finding.source())),
          Column.text("message", Finding::message));

  private final Dossiers dossiers;
  private final Order order;
  private final Optional<FindingsForm> form;

  /** What was asked for. */
  record Order(
      Filter filter, Rules rules, Profile profile, boolean strict, Optional<String> publisher) {}

  /**
   * @param form where it is not to be a listing
   */
  CheckAnswer(Dossiers dossiers, Order order, Optional<FindingsForm> form) {
    this.dossiers = dossiers;
    this.order = order;
    this.form = form;
  }

  @Override
  public int writeTo(Output out) {
    CheckClaims check = new CheckClaims(dossiers);
    FindingsForm.Findings findings =
        each -> check.check(order.filter(), order.rules(), order.profile(), each);
    Outcome outcome = form.map(as -> write(as, findings, out)).orElseGet(() -> list(findings, out));
    out.tell(summary(outcome));
    return outcome.isWrong(order.strict()) ? NO : DONE;
  }

  private Outcome write(FindingsForm as, FindingsForm.Findings findings, Output out) {
    try {
      return as.write(order, findings, out.exact());
    } catch (IOException | UncheckedIOException e) {
      throw new ProblemException(
          Problem.of(
              "the findings cannot be kept for a moment: " + e.getMessage(),
              "make room where temporary files are kept"),
          e);
    }
  }

  private static Outcome list(FindingsForm.Findings findings, Output out) {
    Outcome[] outcome = {Outcome.NOTHING};
    Listing.Rows<Finding> rows = each -> outcome[0] = findings.apply(each);
    out.list(
        new Listing<>(
            COLUMNS,
            finding -> finding.claim().text(),
            CheckAnswer::fields,
            Optional.empty(),
            rows));
    return outcome[0];
  }

  private String summary(Outcome outcome) {
    return order.filter().isOpen()
        ? Summary.of(outcome)
        : Summary.of(outcome, order.filter(), dossiers.count(Filter.all()));
  }

  private static String number(OptionalInt source) {
    return source.isPresent() ? String.valueOf(source.getAsInt()) : "";
  }

  private static Map<String, @Nullable Object> fields(Finding finding) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("rule", finding.rule());
    fields.put("severity", finding.severity().word());
    fields.put("claim", finding.claim().text());
    fields.put("source", finding.source().isPresent() ? finding.source().getAsInt() : null);
    fields.put("message", finding.message());
    return fields;
  }
}
