/** The commands that show claims and how far the work has come. */
@NullMarked
package org.claimdesk.dossier.shell;

import org.jspecify.annotations.NullMarked;
