package org.claimdesk.journal;

/**
 * Who makes a change, and how it was asked for.
 *
 * @param command the command as typed
 */
public record Author(Reviewer reviewer, String command) {}
