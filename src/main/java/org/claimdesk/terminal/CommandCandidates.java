package org.claimdesk.terminal;

import java.util.List;

/** Offers the names of commands. */
final class CommandCandidates implements Candidates {

  private final DeskRegistry registry;

  CommandCandidates(DeskRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Completes offers() {
    return Completes.COMMAND;
  }

  @Override
  public List<Candidate> startingWith(String typed) {
    return registry.usages().stream()
        .filter(usage -> usage.name().startsWith(typed))
        .map(usage -> new Candidate(usage.name(), usage.summary()))
        .toList();
  }
}
