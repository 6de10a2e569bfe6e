package org.claimdesk.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.claimdesk.source.capture.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  private static final Duration LIMIT = Duration.ofMillis(300);
  private static final Duration SOON_AFTER = Duration.ofMillis(2000);

  private final TestSite site = TestSite.open();
  private final Fetching fetching = Fetching.here();
  private long begin;

  @BeforeEach
  void warmUp() {
    site.page("/", "nine");
    fetching.document(site.url("/"));
    begin = System.nanoTime();
  }

  @AfterEach
  void close() {
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON_AFTER);
    site.close();
  }

  private Response.Failure failure() {
    return fetching.within(LIMIT).failure(site.url("/park"));
  }

  @Test
  void endsTheWaitForHeaders() {
    site.answer("/park", new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));

    assertThat(failure().why()).isEqualTo("it did not answer within 300 ms");
  }

  @Test
  void endsTheWaitForABodyThatStalls() {
    site.answer(
        "/park",
        new MockResponse.Builder()
            .body(new Buffer().write(new byte[100_000]))
            .onResponseBody(SocketEffect.Stall.INSTANCE));

    Response.Failure failure = failure();

    assertThat(failure.why()).isEqualTo("it was not sent whole within 300 ms");
    assertThat(failure.status()).hasValue(200);
  }

  @Test
  void endsTheWaitForABodyThatDrips() {
    site.answer(
        "/park",
        new MockResponse.Builder()
            .body(new Buffer().write(new byte[100]))
            .throttleBody(1, 20, TimeUnit.MILLISECONDS));

    assertThat(failure().why()).isEqualTo("it was not sent whole within 300 ms");
  }

  @Test
  void isForAllRedirectsTogether() {
    site.answer(
        "/park",
        new MockResponse.Builder()
            .code(302)
            .addHeader("Location", "/park")
            .headersDelay(90, TimeUnit.MILLISECONDS));

    Response.Failure failure = failure();

    assertThat(failure.why()).isEqualTo("it did not answer within 300 ms");
    assertThat(failure.redirects()).hasSizeBetween(2, 4);
  }

  @Test
  void endsTheWaitForALookUp() {
    Fetching slow =
        Fetching.publicly(
            host -> {
              try {
                TimeUnit.SECONDS.sleep(1);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return List.of();
            });

    assertThat(slow.within(LIMIT).failure("http://park.test/").why())
        .isEqualTo("it did not answer within 300 ms");
  }

  @Test
  void isToldInSecondsWhereItHasWholeOnes() {
    assertThat(Deadline.in(Duration.ofSeconds(30)).noAnswer().why())
        .isEqualTo("it did not answer within 30 s");
  }
}
