/** Reviews in the workspace's table {@code review}, and the states and counts that follow. */
@NullMarked
package org.claimdesk.review.jdbc;

import org.jspecify.annotations.NullMarked;
