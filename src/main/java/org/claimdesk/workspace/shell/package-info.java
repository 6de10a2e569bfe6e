/** The workspace as the terminal knows it. */
@NullMarked
package org.claimdesk.workspace.shell;

import org.jspecify.annotations.NullMarked;
