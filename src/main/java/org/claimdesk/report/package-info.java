/**
 * Reports of the desk's work: what goes into one, and how its file is put in place whole. Each
 * format is a class in {@code report.format}.
 */
@NullMarked
package org.claimdesk.report;

import org.jspecify.annotations.NullMarked;
