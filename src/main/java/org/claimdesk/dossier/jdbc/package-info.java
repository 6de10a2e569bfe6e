/** Dossiers, read from the tables of their parts. */
@NullMarked
package org.claimdesk.dossier.jdbc;

import org.jspecify.annotations.NullMarked;
