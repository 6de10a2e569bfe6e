/** The journal in the workspace's tables {@code entry} and {@code change}. */
@NullMarked
package org.claimdesk.journal.jdbc;

import org.jspecify.annotations.NullMarked;
