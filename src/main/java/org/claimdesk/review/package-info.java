/**
 * What a reviewer finds: the verdict on a scale, why, and the second reading. The rule for a
 * claim's state is here and nowhere else.
 */
@NullMarked
package org.claimdesk.review;

import org.jspecify.annotations.NullMarked;
