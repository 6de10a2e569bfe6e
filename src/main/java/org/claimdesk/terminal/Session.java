package org.claimdesk.terminal;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.claimdesk.journal.Author;

/** What a command may ask of the run it is part of. */
public interface Session {

  /** How the command came. */
  enum Mode {
    /** One command from the system's shell. */
    SINGLE,
    /** A line of a script. */
    SCRIPT,
    /** A line typed in the shell. */
    SHELL
  }

  Mode mode();

  /**
   * Who is at work, with the command as typed.
   *
   * @throws org.claimdesk.problem.ProblemException if nobody says who it is
   */
  Author author();

  /** A file as the user typed it: {@code ~/} is the home folder, else relative to the folder. */
  Path path(String typed);

  /** A file as it is shown: relative to the folder where it lies in it, else whole. */
  default String shown(Path file) {
    Path folder = path("");
    return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
  }

  /**
   * Standard input, for a command that was given {@code -}.
   *
   * @param what the word that asked for it, for the error
   * @throws org.claimdesk.problem.ProblemException if standard input is the script itself
   */
  InputStream standardInput(String what);

  /** Asks yes or no, with nothing to be shown before. */
  default boolean confirm(String question, String option) {
    return confirm(question, option, () -> Preview.NONE);
  }

  /**
   * Asks yes or no on a terminal.
   *
   * @param option the option that answers it ({@code --yes})
   * @param preview what is shown before the question, worked out only where somebody is asked
   * @throws org.claimdesk.problem.ProblemException where nobody can be asked, naming the option
   */
  boolean confirm(String question, String option, Supplier<Preview> preview);

  /** Makes a file stand when the script's work is kept, or at once outside a script. */
  void whenKept(Runnable place, Runnable discard);
}
