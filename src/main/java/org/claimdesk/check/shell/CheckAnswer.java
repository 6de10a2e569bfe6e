package org.claimdesk.check.shell;

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

  /** What was asked for. */
  record Order(Filter filter, Rules rules, Profile profile, boolean strict) {}

  CheckAnswer(Dossiers dossiers, Order order) {
    this.dossiers = dossiers;
    this.order = order;
  }

  @Override
  public int writeTo(Output out) {
    CheckClaims check = new CheckClaims(dossiers);
    Outcome[] outcome = {Outcome.NOTHING};
    Listing.Rows<Finding> rows =
        each -> outcome[0] = check.check(order.filter(), order.rules(), order.profile(), each);
    out.list(
        new Listing<>(
            COLUMNS,
            finding -> finding.claim().text(),
            CheckAnswer::fields,
            Optional.empty(),
            rows));
    out.tell(summary(outcome[0]));
    return outcome[0].isWrong(order.strict()) ? NO : DONE;
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
