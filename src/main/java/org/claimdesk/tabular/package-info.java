/**
 * Rows of a file with their lines: encoding, dialect, header, and what was wrong. Every CSV that
 * comes in goes through {@link org.claimdesk.tabular.TabularFile}, and every one that goes out
 * through {@link org.claimdesk.tabular.CsvWriter}.
 */
@NullMarked
package org.claimdesk.tabular;

import org.jspecify.annotations.NullMarked;
