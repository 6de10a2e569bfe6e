package org.claimdesk.check;

import java.util.OptionalInt;
import org.claimdesk.claim.ClaimId;

/**
 * Something that a rule says of a claim.
 *
 * @param rule the rule's name
 * @param source the number of the claim's source that it is about, if it is about one
 * @param message one line: what is wrong, and what to type where that is clear
 */
public record Finding(
    String rule, Severity severity, ClaimId claim, OptionalInt source, String message) {}
