package org.claimdesk.source.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks up where hosts are before they are asked.
 *
 * <p>The client looks the name up once more when it connects. It is given the answer that was
 * checked, since Java keeps answers for a while; only an answer that runs out in the moment between
 * could be followed by another one.
 *
 * @param executor on which look-ups wait, which nothing can interrupt
 */
record Hosts(Resolver resolver, Executor executor) {

  private static final String KEPT_FOR = "networkaddress.cache.ttl";
  // Ten minutes, so that the answer seldom runs out while a page is fetched; Java's own are 30 s.
  private static final String SECONDS = "600";

  /** Finds the addresses of a host. */
  @FunctionalInterface
  interface Resolver {
    List<InetAddress> addresses(String host) throws UnknownHostException;
  }

  /** What the machine knows of a host. */
  static List<InetAddress> ofTheMachine(String host) throws UnknownHostException {
    if (Security.getProperty(KEPT_FOR) == null) {
      Security.setProperty(KEPT_FOR, SECONDS);
    }
    return List.of(InetAddress.getAllByName(host));
  }

  /**
   * Sees to it that there is such a host and that it may be asked.
   *
   * @param host as in a URL, an IPv6 address in its brackets
   * @param privateToo whether it may be on a private network
   * @throws NoCopy if there is none, or one of its addresses is private
   */
  void require(String host, boolean privateToo, Deadline deadline)
      throws NoCopy, InterruptedException {
    List<InetAddress> addresses = lookUp(host, deadline);
    if (privateToo) {
      return;
    }
    for (InetAddress address : addresses) {
      if (PrivateNetworks.contain(address)) {
        throw NoCopy.because(
            "its host is on a private network (%s); give --allow-private to fetch it all the same"
                .formatted(address.getHostAddress()));
      }
    }
  }

  private List<InetAddress> lookUp(String host, Deadline deadline)
      throws NoCopy, InterruptedException {
    CompletableFuture<List<InetAddress>> found = new CompletableFuture<>();
    executor.execute(
        () -> {
          try {
            found.complete(resolver.addresses(host));
          } catch (UnknownHostException | RuntimeException e) {
            found.completeExceptionally(e);
          }
        });
    try {
      return found.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw deadline.noAnswer();
    } catch (ExecutionException e) {
      throw unknown(host, String.valueOf(e.getCause()));
    }
  }

  private static NoCopy unknown(String host, String said) {
    // What the C library says when no name server could be asked (EAI_AGAIN of POSIX).
    return said.contains("Temporary failure")
        ? NoCopy.because("its host " + host + " cannot be looked up: is there a network?")
        : NoCopy.because("there is no host " + host);
  }
}
