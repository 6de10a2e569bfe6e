package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Files that are ready and wait for their script's end. */
final class Placements {

  private record Waiting(Runnable place, Runnable discard) {}

  private final List<Waiting> waiting = new ArrayList<>();

  void add(Runnable place, Runnable discard) {
    waiting.add(new Waiting(place, discard));
  }

  void placeAll() {
    empty(each -> each.place().run());
  }

  void discardAll() {
    empty(each -> each.discard().run());
  }

  private void empty(Consumer<Waiting> each) {
    List<Waiting> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(each);
  }
}
