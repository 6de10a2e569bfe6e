package org.claimdesk.check;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.claimdesk.source.Evidence;

/** The day on which a source was looked at again, the same in every place: that of UTC. */
final class Day {

  private Day() {}

  static LocalDate of(Evidence.Seen seen) {
    return LocalDate.ofInstant(seen.at(), ZoneOffset.UTC);
  }
}
