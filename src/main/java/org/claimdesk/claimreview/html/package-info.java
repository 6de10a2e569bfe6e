/** ClaimReview records within HTML pages. */
@NullMarked
package org.claimdesk.claimreview.html;

import org.jspecify.annotations.NullMarked;
