package org.claimdesk.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The way from the verdicts of one scale to the nearest words of another: to the one that leans the
 * same way and stands next to it between the lowest and the highest. What is no measure of truth
 * goes by its words. Other than a {@link Counterpart} it may throw two verdicts together.
 */
public final class Crosswalk {

  private final Scale from;
  private final Scale to;
  private final Counterpart counterpart;

  /**
   * What a verdict is called on the other side.
   *
   * @param exact whether it says no less than the verdict, so that the way back leads to it
   */
  public record Label(String word, boolean exact) {}

  public Crosswalk(Scale from, Scale to) {
    this.from = from;
    this.to = to;
    this.counterpart = new Counterpart(from, to);
  }

  /**
   * The label for a verdict, by its name.
   *
   * @return nothing where the other scale has no word that comes near
   */
  public Optional<Label> of(String verdict) {
    return from.named(verdict).flatMap(this::label);
  }

  private Optional<Label> label(Verdict verdict) {
    OptionalDouble place = from.place(verdict);
    return place.isPresent() ? byPlace(verdict, place.getAsDouble()) : byWords(verdict.name());
  }

  private Optional<Label> byPlace(Verdict verdict, double place) {
    Leaning leaning = from.leaning(verdict.name());
    return to.verdicts().stream()
        .filter(one -> to.leaning(one.name()) == leaning)
        .min(
            Comparator.<Verdict>comparingDouble(one -> Math.abs(placeThere(one) - place))
                .thenComparing(one -> !isCounterpart(one, verdict)))
        .map(
            nearest ->
                new Label(
                    nearest.name(),
                    placeThere(nearest) == place && isFirstOf(verdict, place, nearest)));
  }

  private double placeThere(Verdict verdict) {
    return to.place(verdict).orElse(Double.MAX_VALUE);
  }

  /** Of several at one place, the label is that of the one whose word it is. */
  private boolean isFirstOf(Verdict verdict, double place, Verdict label) {
    List<Verdict> same =
        from.verdicts().stream()
            .filter(one -> from.place(one).equals(OptionalDouble.of(place)))
            .toList();
    return same.stream()
        .filter(one -> isCounterpart(label, one))
        .findFirst()
        .orElse(same.get(0))
        .equals(verdict);
  }

  private boolean isCounterpart(Verdict label, Verdict verdict) {
    return counterpart.of(verdict.name()).filter(label::equals).isPresent();
  }

  private Optional<Label> byWords(String name) {
    return counterpart
        .nearest(name)
        .filter(found -> to.leaning(found.name()) == from.leaning(name))
        .map(found -> new Label(found.name(), counterpart.of(name).isPresent()));
  }
}
