package org.claimdesk.dossier.shell;

import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.terminal.Output;

/** Tells how many claims were listed: whenever a filter is in force, or there are none. */
record Listed(Dossiers dossiers, Filter filter) {

  void tell(long listed, Output out) {
    if (!filter.isOpen()) {
      out.tell(FilterOptions.counted(listed, dossiers.count(Filter.all()), filter));
    } else if (listed == 0) {
      out.tell("no claims");
    }
  }
}
