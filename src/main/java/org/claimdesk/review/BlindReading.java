package org.claimdesk.review;

import java.time.Instant;
import org.claimdesk.journal.Reviewer;

/**
 * Two verdicts on a claim, the second given without having seen the first.
 *
 * @param firstVerdict as the scale in use called it at the time; a change of scale leaves it so
 * @param secondVerdict likewise
 */
public record BlindReading(
    Reviewer firstReader,
    String firstVerdict,
    Reviewer secondReader,
    String secondVerdict,
    Instant at) {}
