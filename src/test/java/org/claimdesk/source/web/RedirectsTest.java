package org.claimdesk.source.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.claimdesk.source.capture.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

  private final TestSite site = TestSite.open();
  private final Fetching fetching = Fetching.here();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void followsThemAndSaysWhereTheyLed() {
    site.redirect("/a", "/b").redirect("/b", site.url("/c#part")).page("/c", "nine");

    Response.Document page = fetching.document(site.url("/a"));

    assertThat(page.address()).isEqualTo(site.url("/c#part"));
    assertThat(page.redirects()).containsExactly(site.url("/a"), site.url("/b"));
    assertThat(page.bytes()).asString(UTF_8).isEqualTo("nine");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsEachKind(int status) {
    site.answer("/a", status, Map.of("Location", "b"), "moved").page("/b", "nine");

    assertThat(fetching.document(site.url("/a")).address()).isEqualTo(site.url("/b"));
  }

  @Test
  void doesNotReadWhatARedirectCarries() {
    site.answer("/a", 302, Map.of("Location", "/b"), new byte[3_000_000]).page("/b", "nine");

    assertThat(fetching.upTo(1000).document(site.url("/a")).address()).isEqualTo(site.url("/b"));
  }

  @Test
  void giveUpAfterTen() {
    site.redirect("/a", "/a?again");

    Response.Failure failure = fetching.failure(site.url("/a"));

    assertThat(failure.why()).isEqualTo("it was redirected more than 10 times");
    assertThat(failure.redirects()).hasSize(11).startsWith(site.url("/a"));
    assertThat(site.asked("/a")).isEqualTo(11);
  }

  @Test
  void sayWhereAFailureWas() {
    site.redirect("/a", "/b");

    Response.Failure failure = fetching.failure(site.url("/a"));

    assertThat(failure.why()).isEqualTo("there is no such page (404)");
    assertThat(failure.redirects()).containsExactly(site.url("/a"), site.url("/b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "file:///etc/passwd | it was redirected to what is not on the web: file:",
        "JavaScript:alert(1) | it was redirected to what is not on the web: javascript:",
        "data:text/html,x | it was redirected to what is not on the web: data:",
        "ftp://example.org/ | it was redirected to what is not on the web: ftp:",
        "http:///park | it was redirected to what is no web address: http:///park",
        "//exa mple.org/ | it was redirected to what is no web address: http://exa mple.org/",
        "//ana:secret@localhost/ | it names a user, who would be told to its server; leave out what stands before the @",
      })
  void refuseWhatLeadsNowhere(String location, String why) {
    site.redirect("/a", location);

    assertThat(fetching.failure(site.url("/a")).why()).isEqualTo(why);
  }

  @Test
  void refuseOneWithoutATarget() {
    site.answer("/a", 302, Map.of(), "");

    assertThat(fetching.failure(site.url("/a")).why())
        .isEqualTo("it was redirected to nowhere (302)");
  }

  @Test
  void takeBytesThatAreNoAsciiAsBrowsersDo() {
    String raw = new String("/öffnung zeiten?q=ü".getBytes(UTF_8), ISO_8859_1);
    site.answer(
            "/a",
            request -> {
              // the server writes headers in UTF-8
              return new MockResponse.Builder()
                  .code(302)
                  .addHeaderLenient("Location", new String(raw.getBytes(ISO_8859_1), UTF_8))
                  .build();
            })
        .page("/%C3%B6ffnung%20zeiten", "nine");

    Response.Document page = fetching.document(site.url("/a"));

    assertThat(site.requests().get(1).getTarget()).isEqualTo("/%C3%B6ffnung%20zeiten?q=%C3%BC");
    assertThat(page.address()).isEqualTo(site.url("/öffnung zeiten?q=ü"));
  }

  @Test
  void bringCookiesBackToWhoSetThem() {
    site.answer(
            "/a",
            request -> {
              String cookie = request.getHeaders().get("Cookie");
              return cookie == null
                  ? new MockResponse.Builder()
                      .code(302)
                      .addHeader("Location", "/a")
                      .addHeader("Set-Cookie", "seen=yes; Path=/; HttpOnly")
                      .addHeader("Set-Cookie", "=;;bad")
                      .build()
                  : new MockResponse.Builder().body(cookie).build();
            })
        .page("/b", "nine");

    List<Response> responses = fetching.all(List.of(site.url("/a"), site.url("/b")));

    assertThat(((Response.Document) responses.get(0)).bytes())
        .asString(UTF_8)
        .isEqualTo("seen=yes");
    assertThat(site.requests())
        .filteredOn(request -> request.getTarget().equals("/b"))
        .allSatisfy(request -> assertThat(request.getHeaders().get("Cookie")).isNull());
  }

  @Test
  void areRefusedWhereTheyLeadToAPrivateNetwork() throws Exception {
    // the name of the site is taken for one on the public internet, that of the target is not
    Fetching publicly =
        Fetching.publicly(
            host ->
                List.of(
                    InetAddress.getByName(host.equals("localhost") ? "198.51.100.7" : "10.0.0.5")));
    site.redirect("/a", "http://intranet.test/secret");

    Response.Failure failure = publicly.failure(site.url("/a"));

    assertThat(failure.why()).startsWith("its host is on a private network (10.0.0.5)");
    assertThat(failure.why()).contains("--allow-private");
    assertThat(failure.redirects()).containsExactly(site.url("/a"), "http://intranet.test/secret");
  }
}
