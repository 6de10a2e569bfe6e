package org.claimdesk.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day of a look, the same in every place: that of UTC. */
public final class Day {

  private Day() {}

  public static LocalDate of(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
