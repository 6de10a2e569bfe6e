package org.claimdesk.review;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.problem.Count;

/**
 * A workspace gone over to another scale.
 *
 * @param scale the one in use now
 * @param carried what became of each verdict in use
 */
public record ScaleChange(Scale scale, List<Carried> carried) {

  public ScaleChange {
    carried = List.copyOf(carried);
  }

  /** What became of a verdict in use, and of how many claims it is. */
  public record Carried(String before, String after, long claims) {

    private String told() {
      return "%s → %s (%s)".formatted(before, after, Count.of(claims, "claim"));
    }
  }

  /** The change in words, a line each. */
  public List<String> told() {
    List<String> lines = new ArrayList<>(List.of("the scale is " + scale.name() + " now"));
    carried.forEach(one -> lines.add(one.told()));
    return lines;
  }
}
