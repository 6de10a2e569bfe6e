package org.claimdesk.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.claimdesk.source.capture.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {

  private static final byte[] TEXT = "The park closes at nine. ".repeat(4000).getBytes(UTF_8);

  private final TestSite site = TestSite.open();
  private final Fetching fetching = Fetching.here();

  @AfterEach
  void close() {
    site.close();
  }

  /** Packs bytes in some way. */
  interface Packing {
    OutputStream on(OutputStream out) throws IOException;
  }

  private static byte[] packed(byte[] bytes, Packing packing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream in = packing.on(out)) {
      in.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) {
    return packed(bytes, GZIPOutputStream::new);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private void answer(String coding, byte[] body) {
    site.answer("/park", 200, Map.of("Content-Encoding", coding), body);
  }

  private byte[] fetched() {
    return fetching.document(site.url("/park")).bytes();
  }

  private String failure() {
    return fetching.failure(site.url("/park")).why();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "identity, gzip"})
  void areUnpacked(String coding) {
    answer(coding, gzip(TEXT));

    assertThat(fetched()).isEqualTo(TEXT);
  }

  @Test
  void areUnpackedFromDeflateWithItsHeaderAndWithout() {
    answer("deflate", packed(TEXT, DeflaterOutputStream::new));
    assertThat(fetched()).isEqualTo(TEXT);

    Deflater bare = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    answer("deflate", packed(TEXT, out -> new DeflaterOutputStream(out, bare)));
    assertThat(fetched()).isEqualTo(TEXT);
  }

  @Test
  void areUnpackedFromSeveralCodingsInARow() {
    answer("deflate, gzip", gzip(packed(TEXT, DeflaterOutputStream::new)));

    assertThat(fetched()).isEqualTo(TEXT);
  }

  @Test
  void areUnpackedFromAllPartsOfAGzip() {
    answer("gzip", joined(gzip(TEXT), gzip(TEXT)));

    assertThat(fetched()).isEqualTo(joined(TEXT, TEXT));
  }

  @Test
  void areTakenWithoutWhatStandsBehindAGzip() {
    answer("gzip", joined(gzip(TEXT), new byte[50_000]));

    assertThat(fetched()).isEqualTo(TEXT);
  }

  @Test
  void areRefusedWhereTheirCodingIsUnknown() {
    answer("br", TEXT);
    assertThat(failure()).isEqualTo("it is packed in a way that cannot be read: br");

    answer("gzip,".repeat(100), TEXT);
    assertThat(failure()).isEqualTo("it is packed more than 4 times over");
  }

  @Test
  void areRefusedWhereTheyAreNotWhatTheirCodingSays() {
    answer("gzip", TEXT);
    assertThat(failure()).isEqualTo("its gzip cannot be unpacked");

    answer("gzip", Arrays.copyOf(gzip(TEXT), 100));
    assertThat(failure()).isEqualTo("its gzip cannot be unpacked");

    answer("deflate", new byte[] {7});
    assertThat(failure()).isEqualTo("its deflate cannot be unpacked");

    answer("gzip", new byte[0]);
    assertThat(failure()).isEqualTo("it is empty");
  }

  @Test
  void areRefusedAtOnceWhereTheySayThatTheyAreTooLarge() {
    site.answer(
        "/park",
        new MockResponse.Builder()
            .body("nine")
            .setHeader("Content-Length", 26 * 1024 * 1024)
            .bodyDelay(3, TimeUnit.SECONDS));

    assertThat(failure()).isEqualTo("it is larger than 25 MB");
  }

  @Test
  void areRefusedWhereTheyTurnOutTooLarge() {
    Buffer endless = new Buffer().write(new byte[2 * 1024 * 1024]);
    site.answer("/park", new MockResponse.Builder().chunkedBody(endless, 8192));

    Response.Failure failure = fetching.upTo(1024 * 1024).failure(site.url("/park"));

    assertThat(failure.why()).isEqualTo("it is larger than 1 MB");
    assertThat(failure.status()).hasValue(200);
  }

  @Test
  void areTakenUpToTheVeryLimit() {
    site.answer("/park", 200, Map.of(), new byte[1000]);

    assertThat(fetching.upTo(1000).document(site.url("/park")).bytes()).hasSize(1000);
    assertThat(fetching.upTo(999).failure(site.url("/park")).why())
        .isEqualTo("it is larger than 999 bytes");
  }

  @Test
  void stopUnpackingABombAtTheLimit() {
    byte[] bomb = gzip(new byte[100 * 1024 * 1024]);
    answer("gzip", bomb);

    assertThat(bomb).hasSizeLessThan(200_000);
    assertThat(failure()).isEqualTo("it is larger than 25 MB");
  }

  @Test
  void stopUnpackingABombWithinABomb() {
    // small outside, small inside, and huge between: a gzip of nothing, over and over
    byte[] nothing = gzip(new byte[0]);
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = 0; i < 100_000; i++) {
      many.writeBytes(nothing);
    }
    answer("gzip, gzip", gzip(many.toByteArray()));

    assertThat(fetching.upTo(1024 * 1024).failure(site.url("/park")).why())
        .isEqualTo("it is larger than 1 MB");
  }

  @Test
  void areToldToBeCutOffWhereTheyAreShorterThanTheySay() {
    site.answer(
        "/park",
        new MockResponse.Builder()
            .body("nine")
            .setHeader("Content-Length", 100)
            .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE));

    assertThat(failure()).isEqualTo("it was cut off: 4 of 100 bytes came");
  }

  @Test
  void areToldToBeCutOffWhereTheConnectionBreaks() {
    site.answer(
        "/park",
        new MockResponse.Builder()
            .chunkedBody(new Buffer().write(new byte[1_000_000]), 1000)
            .onResponseBody(new SocketEffect.CloseSocket()));

    assertThat(failure()).startsWith("it was cut off: ").endsWith(" bytes came");
  }

  @Test
  void endWhereTheySayEvenIfMoreIsSent() {
    site.answer(
        "/park", new MockResponse.Builder().body("nine o'clock").setHeader("Content-Length", 4));

    assertThat(fetched()).asString(UTF_8).isEqualTo("nine");
  }
}
