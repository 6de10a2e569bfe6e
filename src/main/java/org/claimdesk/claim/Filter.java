package org.claimdesk.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which claims are meant; conditions that are absent let every claim through. Texts are found
 * whatever their case and accents.
 *
 * @param verdict the name of a verdict of the scale
 * @param by the key of the reviewer who gave the verdict
 * @param assigned the key of the reviewer it is assigned to
 * @param text part of the claim's text or quote
 * @param reader the key of a reviewer whose second reading the claim waits for
 * @param flags what else must hold
 * @param limit at most so many
 * @param offset after passing over so many
 */
public record Filter(
    Optional<State> state,
    Optional<String> verdict,
    Optional<String> by,
    Optional<String> assigned,
    Optional<String> claimant,
    Optional<String> text,
    Optional<String> location,
    Optional<String> reader,
    Flags flags,
    Optional<Long> limit,
    long offset) {

  /**
   * @param dropped claims out of the work, which are otherwise left out
   * @param everything claims in and out of the work
   * @param needsVerdict claims that still have to be judged
   */
  public record Flags(
      boolean unsourced,
      boolean skipped,
      boolean queried,
      boolean dropped,
      boolean everything,
      boolean needsVerdict) {

    public static final Flags NONE = new Flags(false, false, false, false, false, false);
  }

  /** Every claim that is not dropped. */
  public static Filter all() {
    return of(Flags.NONE);
  }

  /** Every claim, the dropped ones too. */
  public static Filter everything() {
    return of(new Flags(false, false, false, false, true, false));
  }

  private static Filter of(Flags flags) {
    Optional<String> any = Optional.empty();
    return new Filter(
        Optional.empty(), any, any, any, any, any, any, any, flags, Optional.empty(), 0);
  }

  /** The same, of the claims that still have to be judged. */
  public Filter needingVerdict() {
    Flags more =
        new Flags(
            flags.unsourced(), flags.skipped(), flags.queried(), flags.dropped(), false, true);
    return with(state, reader, more);
  }

  /** The same, of the claims that have a verdict of somebody else and wait for this reader's. */
  public Filter waitingFor(String key) {
    return with(Optional.of(State.MARKED), Optional.of(key), flags);
  }

  /** What it lets through, parted by state: it is all of these together. */
  public List<Filter> states() {
    if (state.isPresent()) {
      return List.of(this);
    }
    return Arrays.stream(State.values())
        .filter(one -> one.needsVerdict() || !flags.needsVerdict())
        .map(this::in)
        .toList();
  }

  private Filter in(State one) {
    return with(Optional.of(one), reader, flags);
  }

  private Filter with(Optional<State> state, Optional<String> reader, Flags flags) {
    return new Filter(
        state, verdict, by, assigned, claimant, text, location, reader, flags, limit, offset);
  }

  /** The same, of claims in and out of the work. */
  public Filter withDropped() {
    Flags more =
        new Flags(
            flags.unsourced(), flags.skipped(), flags.queried(), false, true, flags.needsVerdict());
    return with(state, reader, more);
  }

  /** How many are left by limit and offset of so many that it lets through otherwise. */
  public long within(long fitting) {
    return Math.min(limit.orElse(Long.MAX_VALUE), Math.max(0, fitting - offset));
  }

  /** Whether it has all that it lets through, from the first to the last. */
  public boolean isWhole() {
    return limit.isEmpty() && offset == 0;
  }

  /** Whether it lets every claim through that is not dropped. */
  public boolean isOpen() {
    return equals(all());
  }
}
