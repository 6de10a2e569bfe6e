/**
 * What may be wrong with the work on a claim: one class a rule, each resting on what the field has
 * published where there is such a thing. Reads dossiers and changes nothing.
 */
@NullMarked
package org.claimdesk.check;

import org.jspecify.annotations.NullMarked;
