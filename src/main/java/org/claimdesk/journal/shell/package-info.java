/** The commands that show the journal and turn it back. */
@NullMarked
package org.claimdesk.journal.shell;

import org.jspecify.annotations.NullMarked;
