package org.claimdesk.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.KeepsCopies.Origin;

/** Attaches sources to claims, changes them and takes them away. */
public final class AttachSource {

  private final Steps steps;
  private final Sources sources;
  private final KeepsCopies copies;

  public AttachSource(Steps steps, Sources sources, KeepsCopies copies) {
    this.steps = steps;
    this.sources = sources;
    this.copies = copies;
  }

  /**
   * A source to be attached to a claim.
   *
   * @param origin where its content is to be had
   */
  public record Order(ClaimId claim, SourceDetails details, Origin origin) {

    /** A source that is to be had nowhere but at its address, if it has one. */
    public Order(ClaimId claim, SourceDetails details) {
      this(claim, details, Origin.ADDRESS);
    }

    /** The same source for each of some claims. */
    public static List<Order> forAll(List<ClaimId> claims, SourceDetails details, Origin origin) {
      return claims.stream().map(claim -> new Order(claim, details, origin)).toList();
    }

    /** The file it names and how it names it. */
    private Optional<NamedFile> file() {
      return origin.file().map(path -> new NamedFile(path, details.address().orElseThrow()));
    }

    private Order like(SourceId id) {
      return new Order(claim, details, Origin.like(id));
    }
  }

  /** A file under the address that a source gives it. */
  private record NamedFile(Path path, Address address) {}

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
      return attached ? id() + ": attached" + copied() : repeated(id());
    }

    private String copied() {
      Evidence evidence = source.evidence();
      return (evidence.copy().isPresent() ? "; there is a copy" : "")
          + evidence.failure().map(why -> "; no copy is kept: " + why).orElse("")
          + evidence.toldOfQuote(id())
          + (hasNoText(evidence) ? " without text, so the quote was not looked for" : "");
    }

    private boolean hasNoText(Evidence evidence) {
      return source.details().quote().isPresent()
          && evidence.copy().isPresent()
          && evidence.quoteFound().isEmpty();
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
    return steps.take(author, () -> orders.stream().map(oneByOne(again)).toList());
  }

  /** Attaches sources as part of a step that is being taken; each file is read once. */
  Function<Order, Attached> oneByOne(boolean again) {
    Map<NamedFile, SourceId> read = new HashMap<>();
    return order -> {
      Optional<NamedFile> file = order.file();
      Order told = file.map(read::get).map(order::like).orElse(order);
      Attached attached = attach(told, again);
      if (attached.attached()) {
        file.ifPresent(name -> read.putIfAbsent(name, attached.id()));
      }
      return attached;
    };
  }

  private Attached attach(Order order, boolean again) {
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
    SourceId id = new SourceId(order.claim(), source.n());
    copies.arrived(id, source, order.origin());
    return require(id);
  }

  /**
   * Changes what is said about a source; the empty text clears a field.
   *
   * @param file the file that another address names
   * @return whether anything is now other than before
   * @throws ProblemException if there is no such source, or the change cannot be
   */
  public boolean edit(
      Author author, SourceId id, Map<SourceField, String> changes, Optional<Path> file) {
    return steps.take(
        author,
        () -> {
          Source changed = require(id).with(changes);
          boolean other = sources.put(id.claim(), changed);
          if (changes.containsKey(SourceField.ADDRESS)) {
            copies.arrived(id, changed, Origin.of(file));
          }
          return other;
        });
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
          boolean there = sources.find(id).isPresent();
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
    return attach(author, Order.forAll(claims, details, Origin.like(id)), false);
  }

  /**
   * @throws ProblemException if there is no such source
   */
  public Source require(SourceId id) {
    return sources.find(id).orElseThrow(() -> unknown(id));
  }

  private static ProblemException unknown(SourceId id) {
    return ProblemException.of(
        "there is no source " + id, "see the claim's sources: source list " + id.claim());
  }
}
