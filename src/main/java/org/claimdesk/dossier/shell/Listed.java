package org.claimdesk.dossier.shell;

import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.problem.Count;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.terminal.Output;

/** Tells how many claims were listed: whenever a filter is in force, or there are none. */
record Listed(Dossiers dossiers, Filter filter) {

  void tell(long listed, Output out) {
    if (filter.isOpen() && listed == 0) {
      out.tell("no claims");
    } else if (!filter.isOpen() && (out.onTerminal() || listed == 0)) {
      out.tell(
          "%s of %d (%s)"
              .formatted(
                  Count.of(listed, "claim"),
                  dossiers.count(Filter.all()),
                  FilterOptions.describe(filter)));
    }
  }
}
