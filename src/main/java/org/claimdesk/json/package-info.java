/**
 * JSON texts in and out, as plain maps, lists, strings, numbers and booleans. The only package that
 * knows the JSON library.
 */
@NullMarked
package org.claimdesk.json;

import org.jspecify.annotations.NullMarked;
