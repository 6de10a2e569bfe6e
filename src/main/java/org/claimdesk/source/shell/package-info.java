/** The commands that attach, list, change and import sources. */
@NullMarked
package org.claimdesk.source.shell;

import org.jspecify.annotations.NullMarked;
