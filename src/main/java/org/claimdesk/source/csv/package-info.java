/** Files of sources: a row gives a claim's id and a source of it. */
@NullMarked
package org.claimdesk.source.csv;

import org.jspecify.annotations.NullMarked;
