package org.claimdesk.source.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Asks servers, one step at a time.
 *
 * @param agent what it calls itself
 */
record Courier(HttpClient client, String agent) {

  /**
   * Speaks HTTP/1.1 to all: a page at a time gains nothing from HTTP/2, whose upgrade header not
   * every server takes well.
   */
  static Courier named(String agent, Executor executor) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(executor)
            .build();
    return new Courier(client, agent);
  }

  /**
   * Asks and waits for the answer's headers.
   *
   * @throws NoCopy if none come
   */
  Answer ask(URI uri, Optional<String> cookies, Deadline deadline)
      throws NoCopy, InterruptedException {
    long left = deadline.nanosLeft();
    if (left <= 0) {
      throw deadline.noAnswer();
    }
    AtomicReference<Optional<Answer>> begun = new AtomicReference<>(Optional.empty());
    try {
      client.send(
          request(uri, cookies, Duration.ofNanos(left)),
          head -> {
            Answer answer =
                new Answer(uri, head.statusCode(), head.headers(), new Inflow(deadline));
            begun.set(Optional.of(answer));
            return answer.inflow();
          });
      return begun.get().orElseThrow();
    } catch (IOException e) {
      return broken(begun.get(), e).orElseThrow(() -> Faults.of(e, uri.getHost(), deadline));
    } catch (RuntimeException e) {
      // such as NumberFormatException, for a length that is no number
      throw Faults.unreadable();
    }
  }

  // It is chance whether what breaks off soon after its headers is told instead of them or later.
  private static Optional<Answer> broken(Optional<Answer> begun, IOException fault) {
    begun.ifPresent(answer -> answer.inflow().onError(fault));
    return begun;
  }

  private HttpRequest request(URI uri, Optional<String> cookies, Duration limit) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(limit)
            .header("User-Agent", agent)
            .header("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8")
            .header("Accept-Encoding", "gzip, deflate");
    try {
      cookies.ifPresent(text -> request.header("Cookie", text));
    } catch (IllegalArgumentException e) {
      // letters that no header may hold: better asked without than not at all
    }
    return request.build();
  }
}
