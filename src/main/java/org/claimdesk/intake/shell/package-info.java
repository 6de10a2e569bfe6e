/** The command that loads claims files. */
@NullMarked
package org.claimdesk.intake.shell;

import org.jspecify.annotations.NullMarked;
