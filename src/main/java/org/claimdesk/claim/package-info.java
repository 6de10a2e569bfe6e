/** The checkable statements, where they come from and how they are found again. */
@NullMarked
package org.claimdesk.claim;

import org.jspecify.annotations.NullMarked;
