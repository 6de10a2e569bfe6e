package org.claimdesk.source.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.claimdesk.problem.Interrupted;
import org.claimdesk.source.Address;
import org.claimdesk.source.capture.Response;

/**
 * Fetches a list of addresses, some at once, and hands over what came of them in their order. All
 * that it knows is known by the caller's thread alone.
 */
final class Round {

  /**
   * How many are fetched or wait to be handed over. Four of 25 MB, one of them being put together,
   * fit into a heap of 200 MB; six do not.
   */
  static final int AT_ONCE = 4;

  static final int AT_ONCE_FROM_A_HOST = 2;

  /** Fetches one address. */
  @FunctionalInterface
  interface Fetch {
    Response of(Address address) throws InterruptedException;
  }

  private record Fetched(int place, Response response) {}

  private final List<Address> addresses;
  private final Fetch fetch;
  private final CompletionService<Fetched> work;
  private final Map<Integer, Future<Fetched>> running = new HashMap<>();
  private final Map<String, Integer> busy = new HashMap<>();
  private final Map<Integer, Response> waiting = new HashMap<>();
  private int handedOver;

  Round(List<Address> addresses, Fetch fetch, Executor executor) {
    this.addresses = List.copyOf(addresses);
    this.fetch = fetch;
    this.work = new ExecutorCompletionService<>(executor);
  }

  /**
   * @throws Interrupted if the caller's thread was interrupted, or the taker says so; what was
   *     whole by then was handed over, and nothing is fetched any more
   */
  void run(BiConsumer<Address, Response> each) {
    try {
      while (handedOver < addresses.size()) {
        start();
        take(work.take());
        handOver(each);
      }
    } catch (InterruptedException | Interrupted e) {
      handOverAllThatIsWhole(each);
      throw new Interrupted();
    } finally {
      running.values().forEach(fetching -> fetching.cancel(true));
    }
  }

  private void start() {
    int end = Math.min(handedOver + AT_ONCE, addresses.size());
    for (int place = handedOver; place < end; place++) {
      String host = host(place);
      boolean begun = running.containsKey(place) || waiting.containsKey(place);
      if (!begun && busy.getOrDefault(host, 0) < AT_ONCE_FROM_A_HOST) {
        busy.merge(host, 1, Integer::sum);
        running.put(place, begin(place));
      }
    }
  }

  private Future<Fetched> begin(int place) {
    Address address = addresses.get(place);
    return work.submit(() -> new Fetched(place, fetch.of(address)));
  }

  private String host(int place) {
    return addresses.get(place).registrableDomain().orElse("");
  }

  private void take(Future<Fetched> done) {
    Fetched fetched = result(done);
    running.remove(fetched.place());
    busy.merge(host(fetched.place()), -1, Integer::sum);
    waiting.put(fetched.place(), fetched.response());
  }

  private static Fetched result(Future<Fetched> done) {
    try {
      return done.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void handOver(BiConsumer<Address, Response> each) {
    for (; waiting.containsKey(handedOver); handedOver++) {
      each.accept(addresses.get(handedOver), waiting.remove(handedOver));
    }
  }

  private void handOverAllThatIsWhole(BiConsumer<Address, Response> each) {
    for (Future<Fetched> done = work.poll(); done != null; done = work.poll()) {
      take(done);
    }
    new TreeMap<>(waiting)
        .forEach((place, response) -> each.accept(addresses.get(place), response));
  }
}
