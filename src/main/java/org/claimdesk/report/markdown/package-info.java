/** Reports in Markdown: all claims, and the writer's list of corrections. */
@NullMarked
package org.claimdesk.report.markdown;

import org.jspecify.annotations.NullMarked;
