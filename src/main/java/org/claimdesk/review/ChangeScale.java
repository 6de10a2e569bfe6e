package org.claimdesk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.Count;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.ScaleChange.Carried;

/** Chooses the scale by which a workspace is judged, and takes its verdicts along. */
public final class ChangeScale {

  private final Steps steps;
  private final ChosenScale chosen;
  private final GivenVerdicts given;

  public ChangeScale(Steps steps, ChosenScale chosen, GivenVerdicts given) {
    this.steps = steps;
    this.chosen = chosen;
    this.given = given;
  }

  /**
   * Goes over to another scale, in one step.
   *
   * @return what became of each verdict in use; empty if the scale was in use already
   * @throws ProblemException with every verdict in use that has no counterpart; nothing is changed
   *     then
   */
  public Optional<ScaleChange> change(Author author, Scale next) {
    return steps.take(
        author,
        () -> {
          Scale before = chosen.current();
          return before.isSameAs(next)
              ? Optional.empty()
              : Optional.of(new ScaleChange(next, change(before, next)));
        });
  }

  private List<Carried> change(Scale before, Scale next) {
    List<Carried> carried = carried(before, next);
    chosen.choose(next);
    Map<String, String> names = new LinkedHashMap<>();
    carried.stream()
        .filter(one -> !one.before().equals(one.after()))
        .forEach(one -> names.put(one.before(), one.after()));
    if (!names.isEmpty()) {
      given.rename(names);
    }
    return carried;
  }

  private List<Carried> carried(Scale before, Scale next) {
    Counterpart counterpart = new Counterpart(before, next);
    List<Carried> carried = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    inOrderOf(before)
        .forEach(
            (name, claims) ->
                counterpart
                    .of(name)
                    .ifPresentOrElse(
                        found -> carried.add(new Carried(name, found.name(), claims)),
                        () -> problems.add(lost(name, claims, counterpart, next))));
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return carried;
  }

  private Map<String, Long> inOrderOf(Scale scale) {
    Map<String, Long> counts = new LinkedHashMap<>(given.counts());
    Map<String, Long> ordered = new LinkedHashMap<>();
    for (Verdict verdict : scale.verdicts()) {
      Optional.ofNullable(counts.remove(verdict.name()))
          .ifPresent(claims -> ordered.put(verdict.name(), claims));
    }
    ordered.putAll(counts);
    return ordered;
  }

  private static Problem lost(String name, long claims, Counterpart counterpart, Scale next) {
    String nearest =
        counterpart
            .nearest(name)
            .map(found -> ": its \"" + found.name() + "\" is not the same")
            .orElse("");
    return Problem.of(
        "\"%s\" (%s) has no counterpart in the scale %s%s"
            .formatted(name, Count.of(claims, "claim"), next.name(), nearest),
        "give these claims another verdict first, or none; list --verdict \"%s\" shows them"
            .formatted(name));
  }
}
