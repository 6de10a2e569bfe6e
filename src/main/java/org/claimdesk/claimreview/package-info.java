/**
 * ClaimReview, the form in which fact checks are published as data (schema.org): finding such
 * records in files, and holding them against the rules that those who read them have.
 */
@NullMarked
package org.claimdesk.claimreview;

import org.jspecify.annotations.NullMarked;
