package org.claimdesk.terminal;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.claimdesk.problem.Notices;

/** Where an answer goes: lines to standard output, messages to standard error. */
public interface Output extends Notices {

  /** One line of what was asked for. */
  void line(String text);

  /** A listing, in the format asked for or the one that suits the stream. */
  <T> void list(Listing<T> listing);

  /**
   * One thing by its named facts: as json one object, else a fact a line.
   *
   * @param lines how it is shown to a person
   */
  void facts(Map<String, Object> facts, List<String> lines);

  /**
   * Standard output for a text that goes out to the letter, line endings and all. On a terminal,
   * what that would act on is shown as a mark.
   */
  Writer exact();

  /** One message, to standard error; nothing under {@code --quiet}. */
  @Override
  void tell(String line);

  /** Whether a person reads what was asked for: as tables and lines. */
  default boolean forPeople() {
    return false;
  }

  /** Whether what was asked for goes to a terminal. */
  boolean onTerminal();
}
