package org.claimdesk.source.quote;

import java.util.Optional;

/**
 * A quote that is not in the text.
 *
 * @param nearest what comes nearest to it; none where less than half of its words agree
 */
public record Absent(Optional<Near> nearest) implements Sought {}
