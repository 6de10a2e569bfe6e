package org.claimdesk.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.claimdesk.problem.ProblemException;

/**
 * A question that is answered yes or no.
 *
 * @param option the option that answers it
 * @param before shows what it is about, where somebody is asked
 */
record Question(String text, String option, Runnable before) {

  private static final Set<String> YES = Set.of("y", "yes");

  /**
   * Asks whoever is there.
   *
   * @throws ProblemException where nobody can be asked
   */
  boolean ask(Session.Mode mode, RunSession.Desk desk, Invocation invocation) {
    Invocation.Terminals terminals = invocation.terminals();
    if (mode == Session.Mode.SHELL && desk.asker().isPresent()) {
      before.run();
      return desk.asker().get().test(prompt());
    }
    if (mode != Session.Mode.SINGLE || !terminals.in() || !terminals.err()) {
      throw ProblemException.of(
          "nobody is here to answer: " + text, "answer it with " + option + " on the command");
    }
    before.run();
    try {
      return askOn(desk.err(), invocation.streams().in());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isYes(String answer) {
    return YES.contains(answer.strip().toLowerCase(Locale.ROOT));
  }

  private String prompt() {
    return VisibleText.of(text) + " [y/N] ";
  }

  private boolean askOn(Writer err, InputStream in) throws IOException {
    err.write(prompt());
    err.flush();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      answer.write(next);
    }
    return isYes(answer.toString(StandardCharsets.UTF_8));
  }
}
