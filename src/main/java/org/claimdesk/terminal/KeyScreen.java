package org.claimdesk.terminal;

import java.util.Optional;

/** A screen that is worked with single keys. */
public interface KeyScreen extends AutoCloseable {

  /** Shows a page until the next one. */
  void show(Page page);

  /** The next key; the page is scrolled, and drawn anew in a new size, meanwhile. */
  Key next();

  /**
   * Asks for a line of text, or for several in the user's editor if that is asked for instead.
   *
   * @param before what stands there already, to be changed
   * @return empty if nothing is to be done after all
   * @throws org.claimdesk.problem.ProblemException if the editor cannot be used
   */
  Optional<String> ask(String question, String before);

  /** Gives the terminal back as it was. */
  @Override
  void close();
}
