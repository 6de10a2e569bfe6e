package org.claimdesk.dossier.shell;

import java.util.List;
import java.util.Locale;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.Completes;

/** Offers the columns that a list can have, or those that it can be sorted by. */
final class ColumnCandidates implements Candidates {

  private final Completes offers;
  private final ColumnOptions options;

  ColumnCandidates(Completes offers, ColumnOptions options) {
    this.offers = offers;
    this.options = options;
  }

  @Override
  public Completes offers() {
    return offers;
  }

  @Override
  public List<Candidate> startingWith(String typed) {
    String sign = offers == Completes.SORTING && typed.startsWith("-") ? "-" : "";
    String start = typed.substring(sign.length()).toLowerCase(Locale.ROOT);
    return options.known().names().stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(start))
        .filter(name -> offers == Completes.COLUMNS || !name.equals("extra"))
        .map(name -> new Candidate(sign + name, ""))
        .toList();
  }
}
