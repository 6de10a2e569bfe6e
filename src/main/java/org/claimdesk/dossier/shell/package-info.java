/**
 * The commands that read dossiers, and the FILTER options that say which claims a command means.
 * The options are the one thing here that other features' commands use.
 */
@NullMarked
package org.claimdesk.dossier.shell;

import org.jspecify.annotations.NullMarked;
