/** What a load keeps in SQLite: the ids it has met, and the claims file as it was loaded. */
@NullMarked
package org.claimdesk.intake.jdbc;

import org.jspecify.annotations.NullMarked;
