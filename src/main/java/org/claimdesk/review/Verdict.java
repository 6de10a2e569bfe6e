package org.claimdesk.review;

import java.util.List;
import java.util.OptionalInt;

/**
 * One verdict of a scale.
 *
 * @param name as it is kept and shown
 * @param key the one letter that stands for it, or the empty text
 * @param value how true, where more is truer; empty for a finding that is no measure of truth
 * @param also other words that mean it
 */
public record Verdict(String name, String key, OptionalInt value, List<String> also) {

  public Verdict {
    also = List.copyOf(also);
  }
}
