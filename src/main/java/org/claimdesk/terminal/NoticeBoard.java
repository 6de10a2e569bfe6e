package org.claimdesk.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** What a command is told on the way, for whoever shows it while the screen is taken over. */
final class NoticeBoard {

  private static final int LAST = 2;

  private final Deque<String> last = new ArrayDeque<>();
  private Optional<Consumer<String>> listener = Optional.empty();

  /** Begins anew, with another command. */
  void clear() {
    last.clear();
  }

  /**
   * @param usual where it is told while nobody listens
   */
  void tell(String line, Consumer<String> usual) {
    last.addLast(line);
    if (last.size() > LAST) {
      last.removeFirst();
    }
    listener.orElse(usual).accept(line);
  }

  /** Hands over the last of what the command has been told, and what it is told from now on. */
  void listen(Consumer<String> next) {
    last.forEach(next);
    listener = Optional.of(next);
  }

  void stopListening() {
    listener = Optional.empty();
  }
}
