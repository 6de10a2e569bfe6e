package org.claimdesk.source.shell;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.claim.PartialDate;
import org.claimdesk.problem.Count;
import org.claimdesk.source.AttachSource.Attached;
import org.claimdesk.terminal.Answer;

/** What is told about sources after a change. */
final class Told {

  private Told() {}

  /** That sources were attached, or were there already. */
  static Answer of(List<Attached> all) {
    List<Attached> attached = all.stream().filter(Attached::attached).toList();
    List<String> lines = new ArrayList<>();
    all.stream().filter(one -> !one.attached()).map(Attached::told).forEach(lines::add);
    if (attached.size() == 1) {
      lines.add(attached.get(0).told());
    } else if (!attached.isEmpty()) {
      lines.add("attached to " + Count.of(attached.size(), "claim"));
    }
    attached.stream()
        .limit(1)
        .flatMap(one -> one.source().details().unknownDates().stream())
        .forEach(date -> lines.add(keptAsText(date)));
    return Answer.told(lines.toArray(String[]::new));
  }

  static String keptAsText(PartialDate date) {
    return "\"%s\" is no date like 2014, 2013-12 or 2014-07-03; kept as text".formatted(date);
  }
}
