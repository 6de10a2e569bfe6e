/**
 * Who changed what, when: every changing command is one entry with a row for each record it
 * touched. History, undo and redo read nothing else, whatever kind of record a later feature adds.
 */
@NullMarked
package org.claimdesk.journal;

import org.jspecify.annotations.NullMarked;
