/** Sources in the workspace's table {@code source}. */
@NullMarked
package org.claimdesk.source.jdbc;

import org.jspecify.annotations.NullMarked;
