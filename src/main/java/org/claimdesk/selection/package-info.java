/**
 * Which claims a command line means: ids and ranges, a filter, standard input, the current claim.
 * The commands of all features share it.
 */
@NullMarked
package org.claimdesk.selection;

import org.jspecify.annotations.NullMarked;
