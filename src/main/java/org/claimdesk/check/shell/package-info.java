/** The command that checks claims. */
@NullMarked
package org.claimdesk.check.shell;

import org.jspecify.annotations.NullMarked;
