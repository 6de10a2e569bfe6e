/**
 * The workspace: one SQLite file, its opening, locking, migrations and transactions. What is
 * particular to SQLite is here; features bring their own tables' statements.
 */
@NullMarked
package org.claimdesk.workspace;

import org.jspecify.annotations.NullMarked;
