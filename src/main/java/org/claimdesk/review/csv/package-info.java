/** Verdicts in a file, for {@code mark --from}. */
@NullMarked
package org.claimdesk.review.csv;

import org.jspecify.annotations.NullMarked;
