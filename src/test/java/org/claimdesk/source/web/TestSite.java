package org.claimdesk.source.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;

/**
 * A web site on this machine that answers as it is told to, for tests that fetch. What a path
 * answers can be changed at any time, between one look and the next.
 */
public final class TestSite implements AutoCloseable {

  // Kept, so that the level set on it is not forgotten with it: it tells of each request.
  private static final Logger LOGGER = Logger.getLogger(MockWebServer.class.getName());

  /** What a path answers, worked out at each request. */
  @FunctionalInterface
  public interface Answering {
    MockResponse to(RecordedRequest request) throws InterruptedException;
  }

  private final MockWebServer server = new MockWebServer();
  private final Map<String, Answering> answers = new ConcurrentHashMap<>();
  private final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();

  /** Opens a site without any pages. */
  public static TestSite open() {
    return new TestSite(server -> {});
  }

  /** Prepares a server before it starts. */
  interface Preparation {
    void prepare(MockWebServer server);
  }

  TestSite(Preparation preparation) {
    LOGGER.setLevel(Level.OFF);
    preparation.prepare(server);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            requests.add(request);
            return answers.getOrDefault(path(request), TestSite::missing).to(request);
          }
        });
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(RecordedRequest request) {
    return request.getTarget().replaceFirst("\\?.*", "");
  }

  private static MockResponse missing(RecordedRequest request) {
    return new MockResponse.Builder().code(404).build();
  }

  /** The path answers with this page from now on. */
  public TestSite page(String path, String html) {
    return answer(path, 200, Map.of("Content-Type", "text/html; charset=utf-8"), html);
  }

  /** The path answers with this document from now on. */
  public TestSite document(String path, String mediaType, byte[] bytes) {
    return answer(path, 200, Map.of("Content-Type", mediaType), bytes);
  }

  /** The path redirects to another of this site, or to a whole URL, from now on. */
  public TestSite redirect(String path, String location) {
    return answer(path, 302, Map.of("Location", location), "");
  }

  /** The path answers so from now on; the body's length is told unless the headers tell it. */
  public TestSite answer(String path, int status, Map<String, String> headers, String body) {
    return answer(path, new Buffer().writeUtf8(body), status, headers);
  }

  /** The path answers so from now on. */
  public TestSite answer(String path, int status, Map<String, String> headers, byte[] body) {
    return answer(path, new Buffer().write(body), status, headers);
  }

  private TestSite answer(String path, Buffer body, int status, Map<String, String> headers) {
    MockResponse.Builder response = new MockResponse.Builder().code(status).body(body);
    headers.forEach(response::setHeader);
    return answer(path, response);
  }

  /** The path answers so from now on, in any way that the server knows. */
  public TestSite answer(String path, MockResponse.Builder response) {
    MockResponse built = response.build();
    return answer(path, request -> built);
  }

  /** The path answers so from now on; the answer may wait, or depend on the request. */
  public TestSite answer(String path, Answering answering) {
    answers.put(path, answering);
    return this;
  }

  /** The path is no longer there from now on. */
  public TestSite remove(String path) {
    answers.remove(path);
    return this;
  }

  /** The whole URL of a path, on {@code localhost}. */
  public String url(String path) {
    return (server.url("/").isHttps() ? "https" : "http") + "://localhost:" + port() + path;
  }

  public int port() {
    return server.getPort();
  }

  /** The requests that came, in their order. */
  public List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  /** How often a path was asked for. */
  public long asked(String path) {
    return requests.stream().filter(request -> path(request).equals(path)).count();
  }

  @Override
  public void close() {
    server.close();
  }
}
