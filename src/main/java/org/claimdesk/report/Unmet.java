package org.claimdesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.claim.State;

/**
 * The claims of a report that are not as they must be.
 *
 * @param some the first of them, each with its state
 * @param all how many they are
 * @param claims how many claims the report would have
 */
public record Unmet(List<String> some, long all, long claims) {

  private static final int NAMED = 10;

  public Unmet {
    some = List.copyOf(some);
  }

  /** Looks at claim after claim. */
  static final class Count {
    private final List<String> some = new ArrayList<>();
    private long all;
    private long claims;

    void see(ReportRow row, Set<State> fit) {
      claims++;
      if (!fit.contains(row.state())) {
        all++;
        if (some.size() < NAMED) {
          some.add(row.claim().id() + " (" + row.state().word() + ")");
        }
      }
    }

    Unmet unmet() {
      return new Unmet(some, all, claims);
    }
  }

  /** The claims in words. */
  public String named() {
    String rest = all > some.size() ? ", and " + (all - some.size()) + " more" : "";
    return String.join(", ", some) + rest;
  }
}
