/**
 * What a desk has written down once for all its work, in a file beside the claims. The file is read
 * when a setting is first needed, and checked whole; what its values mean is said by others.
 */
@NullMarked
package org.claimdesk.settings;

import org.jspecify.annotations.NullMarked;
