package org.claimdesk.check.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.claimdesk.check.Rules;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.Completes;

/** Offers the rules' names. */
final class RuleCandidates implements Candidates {

  private final Supplier<Rules> rules;

  RuleCandidates(Supplier<Rules> rules) {
    this.rules = rules;
  }

  @Override
  public Completes offers() {
    return Completes.RULE;
  }

  @Override
  public List<Candidate> startingWith(String typed) {
    String start = typed.toLowerCase(Locale.ROOT);
    return rules.get().terms().stream()
        .filter(rule -> rule.name().startsWith(start))
        .map(rule -> new Candidate(rule.name(), rule.says()))
        .toList();
  }
}
