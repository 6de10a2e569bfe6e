/**
 * The program: where it starts and how its parts are put together. Nothing imports this package.
 */
@NullMarked
package org.claimdesk;

import org.jspecify.annotations.NullMarked;
