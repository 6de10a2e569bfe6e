/** The command that checks ClaimReview records. */
@NullMarked
package org.claimdesk.claimreview.shell;

import org.jspecify.annotations.NullMarked;
