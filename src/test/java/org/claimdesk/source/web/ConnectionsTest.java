package org.claimdesk.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.claimdesk.source.capture.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionsTest {

  private final Fetching fetching = Fetching.here();

  private static Hosts.Resolver unknown(String said) {
    return host -> {
      throw new UnknownHostException(host + ": " + said);
    };
  }

  @Test
  void tellThatThereIsNoSuchHost() {
    Fetching publicly = Fetching.publicly(unknown("Name or service not known"));

    assertThat(publicly.failure("https://no-such.test/").why())
        .isEqualTo("there is no host no-such.test");
  }

  @Test
  void tellThatThereMayBeNoNetwork() {
    Fetching publicly = Fetching.publicly(unknown("Temporary failure in name resolution"));

    assertThat(publicly.failure("https://example.org/").why())
        .isEqualTo("its host example.org cannot be looked up: is there a network?");
  }

  @Test
  void tellThatNobodyListens() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }

    assertThat(fetching.failure("http://127.0.0.1:" + port + "/").why())
        .isEqualTo("it cannot be reached: connection refused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | its server closed the connection without an answer",
        "HTTP/1.1 200 | its server closed the connection without an answer",
        "SSH-2.0-OpenSSH_9.2~~ | its server's answer cannot be read",
        "HTTP/1.1 200 OK~Content-Length: x~~nine | its server's answer cannot be read",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~nine | it was cut off: 0 bytes came",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~4~nine | it was cut off: 4 bytes came",
      })
  void tellThatAnAnswerIsNone(String sent, String why) throws IOException {
    try (ServerSocket server = answering(sent.replace("~", "\r\n"))) {
      assertThat(fetching.failure("http://127.0.0.1:" + server.getLocalPort() + "/").why())
          .isEqualTo(why);
    }
  }

  @Test
  void tellThatNoTlsIsSpoken() throws IOException {
    try (ServerSocket server = answering("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      assertThat(fetching.failure("https://127.0.0.1:" + server.getLocalPort() + "/").why())
          .isEqualTo("no secure connection to it can be made");
    }
  }

  /** A server that says the same to everybody, and listens to the first words only. */
  private static ServerSocket answering(String sent) throws IOException {
    ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(() -> answer(server, sent));
    thread.setDaemon(true);
    thread.start();
    return server;
  }

  private static void answer(ServerSocket server, String sent) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept();
          InputStream in = socket.getInputStream()) {
        in.read(new byte[8192]);
        socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        return;
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:PORT/, 127.0.0.1",
    "http://localhost:PORT/, 127.0.0.1",
    "http://2130706433:PORT/, 127.0.0.1",
    "http://[::1]:PORT/, 0:0:0:0:0:0:0:1",
    "http://[::ffff:127.0.0.1]:PORT/, 127.0.0.1",
    "http://10.0.0.5:PORT/, 10.0.0.5",
    "http://169.254.169.254/latest/meta-data/, 169.254.169.254",
  })
  void areNotMadeToPrivateNetworks(String url, String where) {
    try (TestSite site = TestSite.open()) {
      Fetching publicly = new Fetching(fetching.web(), Limits.USUAL);

      assertThat(publicly.failure(url.replace("PORT", "" + site.port())).why())
          .startsWith("its host is on a private network (" + where)
          .endsWith("give --allow-private to fetch it all the same");
      assertThat(site.requests()).isEmpty();
    }
  }

  @Test
  void areNotMadeWhereOneOfSeveralAddressesIsPrivate() throws UnknownHostException {
    List<InetAddress> both =
        List.of(InetAddress.getByName("198.51.100.7"), InetAddress.getByName("192.168.1.1"));

    assertThat(Fetching.publicly(host -> both).failure("https://example.org/").why())
        .startsWith("its host is on a private network (192.168.1.1)");
  }

  @Test
  void areNotMadeToWhomNobodyTrusts(@TempDir Path folder) throws Exception {
    SSLContext secrets = selfSigned(folder.resolve("keys.p12"));

    try (TestSite site = new TestSite(server -> server.useHttps(secrets.getSocketFactory()))) {
      assertThat(fetching.failure(site.url("/park")).why())
          .isEqualTo("its certificate is not trusted");
    }
  }

  private static SSLContext selfSigned(Path file) throws Exception {
    char[] password = "secret".toCharArray();
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-storepass",
                "secret",
                "-keystore",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor(20, TimeUnit.SECONDS)).isTrue();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, password);
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }
}
