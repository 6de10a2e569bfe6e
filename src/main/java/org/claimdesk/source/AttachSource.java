package org.claimdesk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.ProblemException;

/** Attaches sources to claims, changes them and takes them away. */
public final class AttachSource {

  private final Steps steps;
  private final Sources sources;

  public AttachSource(Steps steps, Sources sources) {
    this.steps = steps;
    this.sources = sources;
  }

  /** A source to be attached to a claim. */
  public record Order(ClaimId claim, SourceDetails details) {}

  /**
   * What became of an order.
   *
   * @param source the source that is there now
   * @param attached false where it was there already
   */
  public record Attached(ClaimId claim, Source source, boolean attached) {

    public SourceId id() {
      return new SourceId(claim, source.n());
    }

    /** What there is to say about it, in a line. */
    public String told() {
      return attached ? id() + ": attached" : repeated(id());
    }

    /** What there is to say where a claim has the source already. */
    public static String repeated(SourceId id) {
      return id.claim() + " has this source already as " + id;
    }
  }

  /**
   * Attaches sources, in one step. What is there already is not doubled.
   *
   * @param again whether to attach it all the same
   */
  public List<Attached> attach(Author author, List<Order> orders, boolean again) {
    return steps.take(author, () -> orders.stream().map(order -> attach(order, again)).toList());
  }

  /** Attaches one source as part of a step that is being taken. */
  Attached attach(Order order, boolean again) {
    Optional<Attached> same =
        again ? Optional.empty() : attachedBefore(order.claim(), order.details());
    return same.orElseGet(() -> new Attached(order.claim(), add(order), true));
  }

  /** The source that the claim has already, if these details are that source once more. */
  public Optional<Attached> attachedBefore(ClaimId claim, SourceDetails details) {
    return sources.of(claim).stream()
        .filter(source -> source.details().repeats(details))
        .map(source -> new Attached(claim, source, false))
        .findFirst();
  }

  private Source add(Order order) {
    Source source = new Source(sources.nextNumber(order.claim()), order.details());
    sources.add(order.claim(), source);
    return source;
  }

  /**
   * Changes what is said about a source; the empty text clears a field.
   *
   * @return whether anything is now other than before
   * @throws ProblemException if there is no such source, or the change cannot be
   */
  public boolean edit(Author author, SourceId id, Map<SourceField, String> changes) {
    return steps.take(author, () -> sources.put(id.claim(), require(id).with(changes)));
  }

  /**
   * Takes a source away; its number is not used again.
   *
   * @return false where it was taken away before
   * @throws ProblemException if there never was such a source
   */
  public boolean remove(Author author, SourceId id) {
    return steps.take(
        author,
        () -> {
          boolean there = find(id).isPresent();
          if (there) {
            sources.remove(id.claim(), id.number());
          } else if (!sources.wasGiven(id.claim(), id.number())) {
            throw unknown(id);
          }
          return there;
        });
  }

  /**
   * Attaches a claim's source to other claims, in one step.
   *
   * @throws ProblemException if there is no such source
   */
  public List<Attached> copy(Author author, SourceId id, List<ClaimId> claims) {
    SourceDetails details = require(id).details();
    List<Order> orders = new ArrayList<>();
    claims.forEach(claim -> orders.add(new Order(claim, details)));
    return attach(author, orders, false);
  }

  /**
   * @throws ProblemException if there is no such source
   */
  public Source require(SourceId id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  private Optional<Source> find(SourceId id) {
    return sources.of(id.claim()).stream().filter(source -> source.n() == id.number()).findFirst();
  }

  private static ProblemException unknown(SourceId id) {
    return ProblemException.of(
        "there is no source " + id, "see the claim's sources: source list " + id.claim());
  }
}
