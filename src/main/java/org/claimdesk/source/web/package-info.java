/**
 * Fetching with Java's own client: redirects step by step, limits on time and size, no private
 * networks. Nothing that a server says is trusted.
 */
@NullMarked
package org.claimdesk.source.web;

import org.jspecify.annotations.NullMarked;
