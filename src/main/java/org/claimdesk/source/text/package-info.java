/**
 * The text in documents, told by their bytes where what is said of them is wrong. A kind of
 * document is one class.
 */
@NullMarked
package org.claimdesk.source.text;

import org.jspecify.annotations.NullMarked;
