/** Verdicts in a file, for {@code mark --from}, and scales of the desk's own. */
@NullMarked
package org.claimdesk.review.csv;

import org.jspecify.annotations.NullMarked;
