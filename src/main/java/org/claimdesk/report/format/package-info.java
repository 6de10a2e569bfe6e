/** The formats a report can have, one class each. */
@NullMarked
package org.claimdesk.report.format;

import org.jspecify.annotations.NullMarked;
