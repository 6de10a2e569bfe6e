package org.claimdesk.source.capture;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.claimdesk.source.Condition;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.Sources;
import org.claimdesk.source.capture.CaptureSources.Means;
import org.claimdesk.source.capture.CaptureSources.Order;
import org.claimdesk.source.capture.Taking.Taken;
import org.claimdesk.source.capture.Verified.Result;
import org.claimdesk.source.quote.Sought;

/**
 * Looks at sources again: whether they are what their copies say, and whether their quotes are
 * there. No copy is ever overwritten; what has changed is kept beside it.
 */
public final class VerifySources {

  private final Sources sources;
  private final Copies copies;
  private final Web web;
  private final Taking taking;
  private final Now now;

  public VerifySources(Means means, Clock clock) {
    this.sources = means.sources();
    this.copies = means.copies();
    this.web = means.web();
    this.taking = new Taking(means.reader(), clock);
    this.now = new Now(clock);
  }

  /**
   * Looks at web addresses again; files, which are kept by what is in them, are verified by their
   * copies.
   *
   * @param each told of each order, first of those that nobody has to ask the web about
   * @throws org.claimdesk.problem.Interrupted if the user asked to stop; the looks that were taken
   *     are kept
   */
  public void look(List<Order> orders, Limits limits, Consumer<Verified> each) {
    Map<Boolean, List<Order>> asked =
        orders.stream().collect(Collectors.partitioningBy(this::isWorthAsking));
    asked.get(false).forEach(order -> each.accept(check(order)));
    Pages pages = Pages.of(asked.get(true));
    web.fetch(
        pages.addresses(), limits, (address, response) -> look(pages.of(address), response, each));
  }

  private void look(List<Order> orders, Response response, Consumer<Verified> each) {
    if (response instanceof Response.Document document) {
      Taken taken = taking.document(document);
      orders.forEach(order -> each.accept(seen(order, taken)));
    } else if (response instanceof Response.Failure failure) {
      orders.forEach(order -> each.accept(missed(order, failure)));
    }
  }

  private boolean isWorthAsking(Order order) {
    return order.address().isWeb() && !kept(order).isEmpty();
  }

  /** Looks at the copies alone: whether their bytes are what they were, and have the quote. */
  public Verified check(Order order) {
    List<Copy> all = kept(order);
    Optional<Sighting> sighting = sighting(order, all);
    if (sighting.isEmpty()) {
      return new Wording(order.id())
          .of(Result.UNCAPTURED, "there is no copy yet: source capture " + order.id());
    }
    Optional<Copy> damaged = all.stream().filter(copy -> !isIntact(copy)).findFirst();
    return damaged
        .map(copy -> new Wording(order.id()).damaged(copy))
        .orElseGet(() -> new Wording(order.id()).intact(sighting.get()));
  }

  private boolean isIntact(Copy copy) {
    return copy.isOf(copies.bytes(copy));
  }

  private Verified missed(Order order, Response.Failure failure) {
    Sighting before = before(order);
    boolean gone = failure.cause() == Response.Cause.GONE;
    Condition condition = gone ? Condition.GONE : Condition.UNREACHABLE;
    Look look =
        new Look(
            now.instant(),
            Optional.of(condition),
            Optional.empty(),
            Optional.of(failure.why()),
            OptionalDouble.empty());
    copies.add(order.id(), order.address(), look, Optional.empty());
    return new Wording(order.id()).missed(condition, failure.why(), before);
  }

  private Verified seen(Order order, Taken taken) {
    Sighting before = before(order);
    Comparison compared = new Comparison(order, before.copy(), taken.copy().origin().address());
    Comparison.Outcome outcome = compared.with(taken, copies.text(before.copy()));
    Look look =
        new Look(
            taken.copy().at(),
            Optional.of(outcome.condition()),
            outcome.isOther() ? Optional.of(taken.copy()) : Optional.empty(),
            Optional.empty(),
            outcome.changed());
    copies.add(order.id(), order.address(), look, look.copy().map(copy -> taken.content()));
    Sighting here =
        outcome.isOther()
            ? new Sighting(taken.copy(), before.sought().flatMap(it -> sought(order, taken)))
            : before;
    return new Wording(order.id()).seen(outcome, before, here);
  }

  /** What was known before, of a source that has a copy. */
  private Sighting before(Order order) {
    return sighting(order, kept(order)).orElseThrow();
  }

  private Optional<Sought> sought(Order order, Taken taken) {
    return new EvidenceRule(copy -> taken.content().text())
        .sighting(List.of(taken.copy()), quote(order.id()))
        .flatMap(Sighting::sought);
  }

  private Optional<Sighting> sighting(Order order, List<Copy> all) {
    return new EvidenceRule(copies::text).sighting(all, quote(order.id()));
  }

  private List<Copy> kept(Order order) {
    return EvidenceRule.copies(copies.looks(order.id(), order.address()));
  }

  private Optional<String> quote(SourceId id) {
    return sources.find(id).flatMap(source -> source.details().quote());
  }
}
