package org.claimdesk.intake;

import java.time.Instant;
import java.util.function.Supplier;
import org.claimdesk.journal.Reviewer;

/**
 * Who and when stand for what a report leaves unsigned or undated.
 *
 * @param by asked only where it is needed; may refuse with a problem
 */
public record Unsigned(Supplier<Reviewer> by, Instant at) {}
