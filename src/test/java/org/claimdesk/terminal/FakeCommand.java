package org.claimdesk.terminal;

import java.util.function.Function;

/** A command made of its usage and a function. */
record FakeCommand(Usage usage, Function<Words, Answer> work) implements DeskCommand {

  @Override
  public Answer run(Words words) {
    return work.apply(words);
  }
}
