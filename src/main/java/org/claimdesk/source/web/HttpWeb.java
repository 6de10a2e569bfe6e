package org.claimdesk.source.web;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.claimdesk.source.Address;
import org.claimdesk.source.capture.Limits;
import org.claimdesk.source.capture.Response;
import org.claimdesk.source.capture.Web;

/** The web over HTTP. Loads no client and starts no thread before something is to be fetched. */
final class HttpWeb implements Web {

  private static final long IDLE_SECONDS = 1;

  private final Supplier<String> version;
  private final Hosts.Resolver resolver;

  /**
   * @param version the program's, for servers that want to know who asks
   */
  HttpWeb(Supplier<String> version, Hosts.Resolver resolver) {
    this.version = version;
    this.resolver = resolver;
  }

  @Override
  public void fetch(List<Address> addresses, Limits limits, BiConsumer<Address, Response> each) {
    Executor executor = daemons();
    Hosts hosts = new Hosts(resolver, executor);
    Courier courier = Courier.named(agent(), executor);
    new Round(addresses, address -> new Trail(hosts, courier, limits).follow(address), executor)
        .run(each);
  }

  private String agent() {
    return "Claimdesk/" + version.get() + " (keeps dated copies of cited sources)";
  }

  /** Threads that end soon after the work, and that no end of the program waits for. */
  private static Executor daemons() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        work -> {
          Thread thread = new Thread(work, "fetching");
          thread.setDaemon(true);
          return thread;
        });
  }
}
