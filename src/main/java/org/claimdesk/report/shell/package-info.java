/** The command that writes reports. */
@NullMarked
package org.claimdesk.report.shell;

import org.jspecify.annotations.NullMarked;
