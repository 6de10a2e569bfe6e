/** Claims in the workspace's table {@code claim}. */
@NullMarked
package org.claimdesk.claim.jdbc;

import org.jspecify.annotations.NullMarked;
