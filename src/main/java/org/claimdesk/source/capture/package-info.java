/**
 * Copies of sources that stay: making them, keeping each look that was taken, and looking again.
 * What fetches and what reads documents stands behind ports.
 */
@NullMarked
package org.claimdesk.source.capture;

import org.jspecify.annotations.NullMarked;
