package org.claimdesk.terminal;

import java.util.Optional;

/**
 * Makes the screen of a command, as the streams and the user's options have it.
 *
 * @param pace when to say how far work has come
 * @param verdicts how verdicts are set off
 */
record Screens(Pace pace, VerdictInk verdicts, PagerChoice pagers) {

  Screen screen(
      Invocation invocation, RunSession.Desk desk, GlobalOptions options, Optional<String> format) {
    ScreenOptions screen =
        new ScreenOptions(
            invocation.terminals().out(),
            invocation.terminals().err(),
            desk.size().get().columns(),
            mayColour(invocation, options),
            options.has(GlobalOptions.QUIET),
            format,
            verdicts);
    return Screen.of(desk.out(), desk.err(), screen, pace);
  }

  /** The screen with a pager for long answers, where it is on a terminal that can have one. */
  Screen paged(Screen screen, Invocation invocation, RunSession.Desk desk) {
    Invocation.Size size = desk.size().get();
    if (!invocation.terminals().out() || !size.isKnown()) {
      return screen;
    }
    return pagers
        .pagerFor(invocation.surroundings())
        .map(pager -> screen.through(pager, size))
        .orElse(screen);
  }

  /** Whether standard output may be coloured. */
  static boolean mayColour(Invocation invocation, GlobalOptions options) {
    return Colour.allowed(
        invocation.terminals().out(),
        options.has(GlobalOptions.NO_COLOR),
        invocation.surroundings().environment());
  }
}
