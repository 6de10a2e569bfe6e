package org.claimdesk.check.shell;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimdesk.check.Finding;
import org.claimdesk.check.Outcome;

/** A form for findings that other programs read. */
interface FindingsForm {

  /** As it is asked for by {@code --format}. */
  String name();

  /**
   * Writes what a check finds, as it is found where the form allows that.
   *
   * @param findings checks all claims once, and hands over what it finds
   */
  Outcome write(CheckAnswer.Order order, Findings findings, Writer out) throws IOException;

  /** A check that can be run. */
  interface Findings extends Function<Consumer<Finding>, Outcome> {}
}
