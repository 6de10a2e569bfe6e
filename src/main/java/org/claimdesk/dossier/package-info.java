/**
 * A claim with its review and its sources, read in one ordered pass. What shows, lists, checks and
 * reports reads dossiers.
 */
@NullMarked
package org.claimdesk.dossier;

import org.jspecify.annotations.NullMarked;
