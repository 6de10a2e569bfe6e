/** The commands that change claims. */
@NullMarked
package org.claimdesk.claim.shell;

import org.jspecify.annotations.NullMarked;
