package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a command is told on the way, for whoever shows it while the screen is taken over. */
final class NoticeBoard {

  private static final int LAST = 2;

  private final List<String> told = new ArrayList<>();
  private Optional<Consumer<String>> listener = Optional.empty();

  /** Begins anew, with another command. */
  void clear() {
    told.clear();
  }

  /**
   * @param usual where it is told while nobody listens
   */
  void tell(String line, Consumer<String> usual) {
    told.add(line);
    listener.orElse(usual).accept(line);
  }

  /** Hands over the last of what the command has been told, and what it is told from now on. */
  void listen(Consumer<String> next) {
    told.subList(Math.max(0, told.size() - LAST), told.size()).forEach(next);
    listener = Optional.of(next);
  }

  void stopListening() {
    listener = Optional.empty();
  }
}
