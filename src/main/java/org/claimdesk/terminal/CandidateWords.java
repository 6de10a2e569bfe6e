package org.claimdesk.terminal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.problem.ProblemException;

/** All that can be offered for Tab, from whoever offers it. */
final class CandidateWords {

  /** What may be several words joined by commas. */
  private static final Set<Completes> LISTS =
      Set.of(Completes.CLAIMS, Completes.COLUMNS, Completes.SORTING);

  private final List<Candidates> all;

  CandidateWords(List<Candidates> all) {
    this.all = List.copyOf(all);
  }

  /** The words of this kind that begin with what was typed; none where they cannot be had. */
  List<Candidates.Candidate> startingWith(Completes what, String typed) {
    try {
      return LISTS.contains(what) ? last(what, typed) : from(kinds(what), typed).toList();
    } catch (ProblemException e) {
      return List.of();
    }
  }

  /** A list is completed at its last word. */
  private List<Candidates.Candidate> last(Completes what, String typed) {
    int last = typed.lastIndexOf(',') + 1;
    String before = typed.substring(0, last);
    return from(kinds(what), typed.substring(last))
        .map(one -> new Candidates.Candidate(before + one.word(), one.about()))
        .toList();
  }

  private Stream<Candidates.Candidate> from(Set<Completes> kinds, String typed) {
    return all.stream()
        .filter(each -> kinds.contains(each.offers()))
        .flatMap(each -> each.startingWith(typed).stream())
        .distinct();
  }

  private static Set<Completes> kinds(Completes what) {
    return switch (what) {
      case CLAIMS -> Set.of(Completes.CLAIM, Completes.CLAIMS);
      case CLAIM_OR_VERDICT ->
          Set.of(Completes.CLAIM, Completes.VERDICT, Completes.CLAIM_OR_VERDICT);
      case SCALE, LAYOUT -> Set.of(what, Completes.FILE);
      default -> Set.of(what);
    };
  }
}
