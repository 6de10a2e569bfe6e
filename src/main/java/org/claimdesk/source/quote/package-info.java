/**
 * Whether quoted words are in a text, where, and what comes nearest where they are not. Typography
 * makes no difference; letters, figures and words do.
 */
@NullMarked
package org.claimdesk.source.quote;

import org.jspecify.annotations.NullMarked;
