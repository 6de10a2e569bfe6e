package org.claimdesk.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.claimdesk.source.capture.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpWebTest {

  private final TestSite site = TestSite.open();
  private final Fetching fetching = Fetching.here();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void fetchesAPage() {
    site.page("/park", "<p>The park closes at nine.</p>");

    Response.Document page = fetching.document(site.url("/park#hours"));

    assertThat(page.address()).isEqualTo(site.url("/park#hours"));
    assertThat(page.redirects()).isEmpty();
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.mediaType()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.bytes()).asString(UTF_8).isEqualTo("<p>The park closes at nine.</p>");
  }

  @Test
  void seesWhatHasChangedBetweenTwoLooks() {
    site.page("/park", "nine");
    fetching.document(site.url("/park"));
    site.page("/park", "ten");

    assertThat(fetching.document(site.url("/park")).bytes()).asString(UTF_8).isEqualTo("ten");
  }

  @Test
  void saysWhoAsksAndNothingElseAboutTheUser() {
    site.page("/park", "nine");

    fetching.document(site.url("/park"));

    RecordedRequest request = site.requests().get(0);
    assertThat(request.getHeaders().get("User-Agent"))
        .isEqualTo("Claimdesk/9.9 (keeps dated copies of cited sources)");
    assertThat(request.getHeaders().names())
        .isSubsetOf("User-Agent", "Accept", "Accept-Encoding", "Host", "Content-Length");
  }

  @Test
  void asksForTheAddressAsItWasTyped() {
    site.page("/a%2fb|c ü", "");

    fetching.of(site.url("/a%2fb|c ü?q=1,2+3&r[]=%zz#part"));

    assertThat(site.requests().get(0).getTarget())
        .isEqualTo("/a%2fb%7Cc%20%C3%BC?q=1,2+3&r%5B%5D=%25zz");
  }

  @Test
  void asksAHostForTwoPagesAtOnceAndKeepsTheirOrder() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<String> urls = IntStream.range(0, 8).mapToObj(i -> site.url("/park?" + i)).toList();
    site.answer(
        "/park",
        request -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          TimeUnit.MILLISECONDS.sleep(20);
          now.decrementAndGet();
          return new MockResponse.Builder().body(request.getTarget()).build();
        });

    List<Response> responses = fetching.all(urls);

    assertThat(most).hasValue(2);
    assertThat(responses)
        .extracting(response -> ((Response.Document) response).address())
        .isEqualTo(urls);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "204 | OTHER | it has no content (204)",
        "206 | OTHER | its server sent only a part of it (206)",
        "304 | OTHER | its server answers without the page (304)",
        "401 | OTHER | its server refuses to show it (401); save it in a browser and give it with --file",
        "403 | OTHER | its server refuses to show it (403); save it in a browser and give it with --file",
        "404 | GONE  | there is no such page (404)",
        "410 | GONE  | it is gone for good (410)",
        "418 | OTHER | its server answers without the page (418)",
        "429 | OTHER | its server asks to wait (429): try again later",
        "451 | OTHER | its server refuses to show it (451); save it in a browser and give it with --file",
        "500 | OTHER | its server has a fault of its own (500)",
        "503 | OTHER | its server cannot answer now (503): try again later",
        "999 | OTHER | its server answers without the page (999)",
      })
  void tellsWhatAStatusMeans(int status, Response.Cause cause, String why) {
    site.answer("/park", status, Map.of(), status == 204 || status == 304 ? "" : "sorry");

    Response.Failure failure = fetching.failure(site.url("/park"));

    assertThat(failure)
        .isEqualTo(new Response.Failure(cause, OptionalInt.of(status), List.of(), why));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "429 | 120 | its server asks to wait (429): try again after 120 s",
        "503 | 5 | its server cannot answer now (503): try again after 5 s",
        "429 | Wed, 21 Oct 2037 07:28:00 GMT | its server asks to wait (429): try again after 2037-10-21 07:28:00 UTC",
        "429 | -5 | its server asks to wait (429): try again later",
        "429 | 99999999999999999999 | its server asks to wait (429): try again later",
        "429 | Wed, 99 Oct 2037 07:28:00 GMT | its server asks to wait (429): try again later",
        "429 | tomorrow | its server asks to wait (429): try again later",
      })
  void tellsWhenToTryAgain(int status, String header, String why) {
    site.answer("/park", status, Map.of("Retry-After", header), "");

    assertThat(fetching.failure(site.url("/park")).why()).isEqualTo(why);
  }

  @Test
  void takesNoEmptyPageForACopy() {
    site.page("/park", "");

    Response.Failure failure = fetching.failure(site.url("/park"));

    assertThat(failure.why()).isEqualTo("it is empty");
    assertThat(failure.status()).hasValue(200);
  }

  @Test
  void passesBytesThroughWhateverTheirCharsetIsSaidToBe() {
    byte[] bytes = {'c', 'a', 'f', (byte) 0xE9, 0, (byte) 0xFF};
    site.document("/park", "text/plain; charset=utf-8", bytes);

    assertThat(fetching.document(site.url("/park")).bytes()).isEqualTo(bytes);
  }

  @Test
  void boundsWhatAServerSaysOfItself() {
    site.answer("/park", 200, Map.of("Content-Type", "text/html;" + "x".repeat(5000)), "nine");

    assertThat(fetching.document(site.url("/park")).mediaType())
        .startsWith("text/html;x")
        .hasSize(200);
  }

  @Test
  void takesAPageWithoutAMediaType() {
    site.answer("/park", 200, Map.of(), "nine");

    assertThat(fetching.document(site.url("/park")).mediaType()).isEmpty();
  }

  @Test
  void refusesHeadersWithoutEnd() {
    MockResponse.Builder huge = new MockResponse.Builder().body("nine");
    for (int i = 0; i < 100; i++) {
      huge.addHeader("X-" + i, "x".repeat(8000));
    }
    site.answer("/park", huge);

    assertThat(fetching.failure(site.url("/park")).why())
        .isEqualTo("its server's answer cannot be read");
  }

  @Test
  void refusesAnAddressThatNamesAUser() {
    String url = site.url("/park").replace("//", "//ana:secret@");

    assertThat(fetching.failure(url).why())
        .isEqualTo(
            "it names a user, who would be told to its server; leave out what stands before the @");
    assertThat(site.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://the_park.test/", "http://park-.test/", "http://127.1/"})
  void saysWhichHostsJavaCannotAsk(String url) {
    assertThat(fetching.failure(url).why()).startsWith("Java cannot ask a host of this name");
  }

  @Test
  void fetchesNoFile() {
    assertThat(fetching.failure("park.html").why()).isEqualTo("it is no web address");
  }
}
