package org.claimdesk.review;

import java.time.Instant;
import org.claimdesk.journal.Reviewer;

/**
 * A verdict, given.
 *
 * @param verdict its name in the scale
 * @param given the word that was typed or written
 * @param text the claim's text at the time; another one since makes it stale
 */
public record Judgement(String verdict, String given, Reviewer by, Instant at, String text) {

  /** The same, given to another text. */
  public Judgement ofText(String other) {
    return new Judgement(verdict, given, by, at, other);
  }

  /** The same, its verdict by another name. */
  Judgement called(String other) {
    return new Judgement(other, given, by, at, text);
  }
}
