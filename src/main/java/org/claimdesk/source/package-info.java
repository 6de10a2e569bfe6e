/**
 * The evidence a claim was checked against: where it is, who published it, what it says and which
 * way it points. A source is always evidence; where a claim was seen is its appearance.
 */
@NullMarked
package org.claimdesk.source;

import org.jspecify.annotations.NullMarked;
