/**
 * What can go wrong and how it is told: problems are values that say where, what and what to do
 * next. They are printed in one place, in {@code terminal}.
 */
@NullMarked
package org.claimdesk.problem;

import org.jspecify.annotations.NullMarked;
