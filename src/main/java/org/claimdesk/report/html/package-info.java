/** The report as a page that needs no server and no network: for editors, and for print. */
@NullMarked
package org.claimdesk.report.html;

import org.jspecify.annotations.NullMarked;
