/**
 * Everything about a terminal or a script: words, commands and their help, scripts, the shell, exit
 * status, tables, width, colour and the printing of errors. The only package that touches the
 * standard streams.
 */
@NullMarked
package org.claimdesk.terminal;

import org.jspecify.annotations.NullMarked;
