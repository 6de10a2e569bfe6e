/** The report as a view in the workspace file, and the files that no report may replace. */
@NullMarked
package org.claimdesk.report.jdbc;

import org.jspecify.annotations.NullMarked;
