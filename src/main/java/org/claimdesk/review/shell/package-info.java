/** The commands that give verdicts. */
@NullMarked
package org.claimdesk.review.shell;

import org.jspecify.annotations.NullMarked;
