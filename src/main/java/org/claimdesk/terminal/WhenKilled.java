package org.claimdesk.terminal;

/** Something that is done if the program is told to end meanwhile, by Ctrl-C for one. */
final class WhenKilled {

  private final Thread work;

  private WhenKilled(Runnable work) {
    this.work = new Thread(work);
  }

  static WhenKilled run(Runnable work) {
    WhenKilled waiting = new WhenKilled(work);
    try {
      Runtime.getRuntime().addShutdownHook(waiting.work);
    } catch (IllegalStateException e) {
      // it is ending already
    }
    return waiting;
  }

  void cancel() {
    try {
      Runtime.getRuntime().removeShutdownHook(work);
    } catch (IllegalStateException e) {
      // it is being done
    }
  }
}
