package org.claimdesk.source.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Entry;
import org.claimdesk.journal.Steps;
import org.claimdesk.source.Source;
import org.claimdesk.source.Sources;

/** Sources kept in memory, and steps that put them back as they were when the work fails. */
final class SourcesInMemory implements Sources, Steps {

  private final List<ClaimId> order;
  private Map<ClaimId, TreeMap<Integer, Source>> sources = new HashMap<>();
  private Map<ClaimId, Integer> given = new HashMap<>();
  BiConsumer<ClaimId, Source> whenPut = (claim, source) -> {};

  SourcesInMemory(List<ClaimId> order) {
    this.order = order;
  }

  private TreeMap<Integer, Source> table(ClaimId claim) {
    return sources.computeIfAbsent(claim, id -> new TreeMap<>());
  }

  @Override
  public List<Source> of(ClaimId claim) {
    return List.copyOf(table(claim).values());
  }

  @Override
  public void each(BiConsumer<ClaimId, Source> each) {
    order.forEach(claim -> of(claim).forEach(source -> each.accept(claim, source)));
  }

  @Override
  public int nextNumber(ClaimId claim) {
    return given.getOrDefault(claim, 0) + 1;
  }

  @Override
  public boolean wasGiven(ClaimId claim, int number) {
    return number <= given.getOrDefault(claim, 0);
  }

  @Override
  public void add(ClaimId claim, Source source) {
    table(claim).put(source.n(), source);
    given.merge(claim, source.n(), Math::max);
  }

  @Override
  public boolean put(ClaimId claim, Source source) {
    boolean other = !source.equals(table(claim).put(source.n(), source));
    whenPut.accept(claim, source);
    return other;
  }

  /** Writes what was worked out of a source. */
  void set(ClaimId claim, Source source) {
    table(claim).put(source.n(), source);
  }

  @Override
  public void remove(ClaimId claim, int number) {
    table(claim).remove(number);
  }

  @Override
  public <T> T take(Author author, Supplier<T> work) {
    Map<ClaimId, TreeMap<Integer, Source>> before = new HashMap<>();
    sources.forEach((claim, table) -> before.put(claim, new TreeMap<>(table)));
    Map<ClaimId, Integer> givenBefore = new HashMap<>(given);
    try {
      return work.get();
    } catch (RuntimeException e) {
      sources = before;
      given = givenBefore;
      throw e;
    }
  }

  @Override
  public <T> T takeFirst(Author author, Supplier<T> work) {
    return take(author, work);
  }

  @Override
  public <T> T takeAgain(Author author, Entry.Kind kind, String target, Supplier<T> work) {
    return take(author, work);
  }
}
