package org.claimdesk.terminal;

import java.io.IOException;
import java.util.Optional;

/** Shows a text that is longer than the screen, a page at a time. */
interface Pager {

  /** Begins to show a text; nothing where that cannot be done. */
  Optional<Pages> open();

  /** A text that somebody is reading. */
  interface Pages {

    /**
     * Hands over more of the text.
     *
     * @throws IOException if no more of it is wanted
     */
    void write(String text) throws IOException;

    /** Ends the text and waits for its reader; false where the pager failed to show it. */
    boolean close();
  }
}
