package org.claimdesk.source.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What a server answered, its body yet to come. */
record Answer(URI uri, int status, HttpHeaders headers, Inflow inflow) implements AutoCloseable {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /**
   * The {@code Location} that it redirects to, if it does.
   *
   * @throws NoCopy if it redirects and does not say where to
   */
  Optional<String> location() throws NoCopy {
    if (!REDIRECTS.contains(status)) {
      return Optional.empty();
    }
    Optional<String> location = headers.firstValue("Location");
    if (location.isEmpty()) {
      throw NoCopy.because(status, "it was redirected to nowhere (%d)".formatted(status));
    }
    return location;
  }

  /** Its {@code Content-Type}, or the empty text. */
  String mediaType() {
    return Shown.line(headers.firstValue("Content-Type").orElse(""));
  }

  /**
   * The page it has.
   *
   * @throws NoCopy if it has none that can be kept
   */
  byte[] page(SizeLimit limit) throws NoCopy, InterruptedException {
    Statuses.requirePage(status, headers);
    try {
      return new Body(inflow, declared(), Coding.of(headers.allValues("Content-Encoding")), limit)
          .whole();
    } catch (NoCopy e) {
      throw e.in(status);
    }
  }

  private OptionalLong declared() {
    OptionalLong length = headers.firstValueAsLong("Content-Length");
    return length.orElse(-1) < 0 ? OptionalLong.empty() : length;
  }

  /** Leaves what was not read. */
  @Override
  public void close() {
    inflow.close();
  }
}
