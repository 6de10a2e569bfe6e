package org.claimdesk.terminal;

import java.util.Optional;

/** Which pager is used in some surroundings, if any. */
@FunctionalInterface
interface PagerChoice {
  Optional<Pager> pagerFor(Invocation.Surroundings surroundings);
}
