package org.claimdesk.terminal;

/**
 * A command of a script.
 *
 * @param number the physical line it begins on, counted from 1
 */
record ScriptLine(int number, String text) {}
