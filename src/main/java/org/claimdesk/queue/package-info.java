/**
 * Working through the claims one by one: which comes next, and how far the work has come. What is
 * done to a claim on the way is the other features' own.
 */
@NullMarked
package org.claimdesk.queue;

import org.jspecify.annotations.NullMarked;
