/**
 * Claims files coming in: the first load, a new version of the file, a report read back. What the
 * desk has done is never undone by it.
 */
@NullMarked
package org.claimdesk.intake;

import org.jspecify.annotations.NullMarked;
