package org.claimdesk.source.capture;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.Address;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.LocalFiles;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.Sources;
import org.claimdesk.source.capture.Taking.Taken;

/** Makes copies of sources. Each is kept as soon as it is there, whatever becomes of the rest. */
public final class CaptureSources {

  private final Sources sources;
  private final Copies copies;
  private final Web web;
  private final Taking taking;
  private final Now now;

  /** What is captured with, and where it is kept. */
  public record Means(Sources sources, Copies copies, Web web, DocumentReader reader) {}

  public CaptureSources(Means means, Clock clock) {
    this.sources = means.sources();
    this.copies = means.copies();
    this.web = means.web();
    this.taking = new Taking(means.reader(), clock);
    this.now = new Now(clock);
  }

  /** A source of which a copy is wanted. */
  public record Order(SourceId id, Address address) {}

  /**
   * What became of an order.
   *
   * @param why why there is no copy, if there is none
   * @param remark what the user should know of the copy
   * @param evidence what the copies say of the source now
   */
  public record Captured(
      SourceId id,
      Optional<Copy> copy,
      Optional<String> why,
      Optional<String> remark,
      Evidence evidence) {}

  /**
   * Fetches what the orders are about, each address once.
   *
   * @param each told of each order as its copy is kept or has failed
   * @throws org.claimdesk.problem.Interrupted if the user asked to stop; what was fetched is kept
   */
  public void fetch(List<Order> orders, Limits limits, Consumer<Captured> each) {
    Pages pages = Pages.of(orders);
    web.fetch(
        pages.addresses(), limits, (address, response) -> keep(pages.of(address), response, each));
  }

  private void keep(List<Order> orders, Response response, Consumer<Captured> each) {
    if (response instanceof Response.Document document) {
      Taken taken = taking.document(document);
      orders.forEach(order -> each.accept(keepOrTell(order, taken)));
    } else if (response instanceof Response.Failure failure) {
      orders.forEach(order -> each.accept(failed(order, failure.why())));
    }
  }

  /** A page too large for the memory that there is must not keep the others from being captured. */
  private Captured keepOrTell(Order order, Taken taken) {
    try {
      return keep(order, taken);
    } catch (OutOfMemoryError e) {
      return failed(order, "it takes more memory than there is to look for the quote in it");
    }
  }

  /**
   * Takes what a browser or somebody else saved as the copy of a source.
   *
   * @throws ProblemException if the file cannot be read, or is larger than what is kept
   */
  public Captured saved(Order order, Path file) {
    return taking
        .file(file, order.address())
        .map(taken -> keep(order, taken))
        .orElseThrow(
            () ->
                ProblemException.of(
                    "the file is " + Taking.TOO_LARGE,
                    "save the page alone, without what belongs to it"));
  }

  /** Copies a source's own file, of which there is no copy yet. */
  public Captured file(Order order, LocalFiles files) {
    try {
      return saved(order, files.requireFile(order.address().typed()));
    } catch (ProblemException e) {
      return failed(order, e.problems().get(0).what());
    }
  }

  private Captured keep(Order order, Taken taken) {
    Look look = Look.captured(taken.copy());
    copies.add(order.id(), order.address(), look, Optional.of(taken.content()));
    return told(order, look, taken.remark());
  }

  private Captured failed(Order order, String why) {
    Look look = Look.failed(now.instant(), why);
    copies.add(order.id(), order.address(), look, Optional.empty());
    return told(order, look, Optional.empty());
  }

  private Captured told(Order order, Look look, Optional<String> remark) {
    Evidence evidence = sources.find(order.id()).map(Source::evidence).orElse(Evidence.NONE);
    return new Captured(order.id(), look.copy(), look.why(), remark, evidence);
  }
}
