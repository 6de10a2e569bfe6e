package org.claimdesk.terminal;

import org.jline.utils.Signals;

/** While another program has the keyboard, Ctrl-C is that program's own. */
final class InterruptsIgnored implements AutoCloseable {

  private static final String INTERRUPT = "INT";

  private final Object before;

  private InterruptsIgnored(Object before) {
    this.before = before;
  }

  static InterruptsIgnored begin() {
    // an empty handler rather than none at all, which the other program would inherit
    return new InterruptsIgnored(Signals.register(INTERRUPT, () -> {}));
  }

  @Override
  public void close() {
    Signals.unregister(INTERRUPT, before);
  }
}
