/** The command {@code review}: claims one by one, a key each. */
@NullMarked
package org.claimdesk.queue.shell;

import org.jspecify.annotations.NullMarked;
