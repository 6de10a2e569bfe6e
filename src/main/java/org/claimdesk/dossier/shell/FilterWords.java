package org.claimdesk.dossier.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.Filter;
import org.claimdesk.claim.State;

/** Says a filter in words. */
final class FilterWords {

  private final List<String> parts = new ArrayList<>();

  private FilterWords() {}

  static String of(Filter filter) {
    FilterWords words = new FilterWords();
    words.conditions(filter);
    words.flags(filter.flags());
    words.add("at most %s", filter.limit());
    words.add("after the first %s", Optional.of(filter.offset()).filter(offset -> offset > 0));
    return String.join(", ", words.parts);
  }

  private void conditions(Filter filter) {
    add("state %s", filter.state().map(State::word));
    add("verdict %s", filter.verdict());
    add("by %s", filter.by());
    add("assigned to %s", filter.assigned());
    add("claimant contains \"%s\"", filter.claimant());
    add("text contains \"%s\"", filter.text());
    add("location %s", filter.location());
  }

  private void flags(Filter.Flags flags) {
    add("unsourced", flags.unsourced());
    add("skipped", flags.skipped());
    add("queried", flags.queried());
    add("dropped", flags.dropped());
    add("dropped or not", flags.everything());
    add("needs a verdict", flags.needsVerdict());
  }

  private void add(String form, Optional<?> value) {
    value.map(form::formatted).ifPresent(parts::add);
  }

  private void add(String word, boolean asked) {
    if (asked) {
      parts.add(word);
    }
  }
}
