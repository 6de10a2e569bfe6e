package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.WinSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.claimdesk.LaunchedProcess.Launch;
import org.claimdesk.LaunchedProcess.Outcome;
import org.claimdesk.source.web.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program and a web site: copies, quotes, and looking again. */
class EvidenceIT {

  private static final Path PROGRAM =
      Path.of(System.getProperty("claimdesk.layout"), "bin/claimdesk").toAbsolutePath();
  private static final Path CACHE = PROGRAM.getParent().getParent().resolveSibling("started-cache");

  private static final String PAGE =
      "<html><head><title>Visas</title><script>var x = 'hidden words';</script></head><body>"
          + "<nav>Home</nav><main><p>The waiver is for diplomatic\u00a0and \u201cofficial\u201d"
          + " pass\u00adports.</p><table><tr><td>2013</td><td>3.4 million</td></tr></table>"
          + "</main></body></html>";

  @TempDir private Path folder;
  private Launch launch;
  private TestSite site;
  private final CountDownLatch over = new CountDownLatch(1);

  @BeforeEach
  void layOut() throws IOException {
    Files.writeString(folder.resolve("claims.csv"), "id,claim\nA,One.\nB,Two.\nC,Three.\n");
    Map<String, String> environment = PseudoTerminal.environment(folder);
    environment.put("XDG_CACHE_HOME", CACHE.toString());
    launch = new Launch(PROGRAM, folder, environment, "");
    site = TestSite.open();
  }

  private MockResponse atTheEnd(RecordedRequest request) throws InterruptedException {
    assertThat(over.await(1, TimeUnit.MINUTES)).isTrue();
    return new MockResponse.Builder().build();
  }

  @AfterEach
  void close() {
    over.countDown();
    site.close();
  }

  private Outcome capture(String... more) {
    String[] all = new String[more.length + 3];
    System.arraycopy(more, 0, all, 3, more.length);
    all[0] = "source";
    all[1] = "capture";
    all[2] = "--allow-private";
    return launch.run(all);
  }

  private String found(String source) {
    return launch.run("source", "list", source, "--format", "json").out();
  }

  @Test
  void followsAPageFromItsFirstCopyUntilItIsGone() {
    site.redirect("/short", "/visas").page("/visas", PAGE);
    launch.run(
        "source",
        "add",
        "A",
        site.url("/short"),
        "--quote",
        "diplomatic and \"official\" passports");

    Outcome captured = capture("A");
    assertThat(captured.status()).as(captured.err()).isZero();
    assertThat(captured.err()).contains("A/1: copy kept (text/html", "the quote is in it");
    assertThat(found("A")).contains("\"quote_found\":true");

    assertThat(launch.run("source", "quote", "A/1").out()).contains("quote_found\ttrue");
    Outcome same = launch.run("source", "verify", "--all", "--allow-private");
    assertThat(same.status()).as(same.out() + same.err()).isZero();

    site.page("/visas", PAGE.replace("official", "ordinary"));
    Outcome lost = launch.run("source", "verify", "--all", "--allow-private");
    assertThat(lost.status()).isEqualTo(1);
    assertThat(lost.out()).contains("changed\tlost");

    site.remove("/visas");
    Outcome gone = launch.run("source", "verify", "--all", "--allow-private");
    assertThat(gone.status()).isEqualTo(1);
    assertThat(gone.out()).contains("gone").contains("404");
    assertThat(launch.run("check", "--rule", "source-gone").status()).isEqualTo(1);

    site.close();
    Outcome offline = launch.run("source", "verify", "--all", "--offline");
    assertThat(offline.status()).as(offline.out()).isZero();
  }

  @Test
  void findsQuotesInTablesAndOnThePagesOfAPdf() throws IOException {
    site.page("/visas", PAGE).document("/minutes", "application/octet-stream", pdf());
    launch.run("source", "add", "A", site.url("/visas"), "--quote", "2013 3.4 million");
    launch.run("source", "add", "B", site.url("/minutes"), "--quote", "the second page");
    launch.run("source", "add", "C", site.url("/visas"), "--quote", "hidden words", "--again");

    Outcome captured = capture("--all");

    assertThat(captured.status()).as(captured.err()).isZero();
    assertThat(found("A")).contains("\"quote_found\":true");
    assertThat(launch.run("source", "quote", "B/1", "--format", "json").out())
        .contains("\"quote_found\":true", "\"page\":2");
    assertThat(found("C")).contains("\"quote_found\":false");
    assertThat(site.asked("/visas")).isEqualTo(1);
    Outcome checked = launch.run("check", "--rule", "quote-missing", "--format", "json");
    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.out()).contains("\"claim\":\"C\"").doesNotContain("\"claim\":\"A\"");
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (String text : List.of("This is the first page.", "And this is the second page.")) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(72, 700);
          content.showText(text);
          content.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void tellsCountsAndKeepsEachFailureAndTriesAgain() {
    site.page("/visas", PAGE)
        .answer("/busy", 429, Map.of("Retry-After", "120"), "")
        .answer("/gone", 410, Map.of(), "")
        .redirect("/round", "/round");
    launch.run("source", "add", "A", site.url("/visas"));
    launch.run("source", "add", "B", site.url("/busy"));
    launch.run("source", "add", "B", site.url("/gone"));
    launch.run("source", "add", "C", site.url("/round"));

    Outcome failed = capture("--all");

    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err()).contains("120", "(410)", "1 captured, 3 failed");
    assertThat(launch.run("mark", "B", "true").status()).isZero();
    Outcome check = launch.run("check", "--rule", "not-captured");
    assertThat(check.status()).isZero();
    assertThat(check.out().lines().filter(line -> line.contains("not-captured"))).hasSize(3);

    site.page("/busy", PAGE);
    Outcome again = capture("--failed");
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).contains("B/1: copy kept", "1 captured, 2 failed");
    assertThat(site.asked("/visas")).isEqualTo(1);
  }

  @Test
  void asksNoPrivateHostUnlessToldTo() {
    site.page("/visas", PAGE);
    launch.run("source", "add", "A", site.url("/visas"));

    Outcome refused = launch.run("source", "capture", "A");

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("private", "--allow-private");
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void keepsWhatWasCapturedWhenItIsStopped() throws Exception {
    site.page("/visas", PAGE).answer("/slow", this::atTheEnd);
    launch.run("source", "add", "A", site.url("/visas"));
    launch.run("source", "add", "B", site.url("/slow"));
    try (PseudoTerminal terminal =
        PseudoTerminal.claimdesk(
            folder,
            launch.environment(),
            new WinSize(100, 30),
            List.of("source", "capture", "--all", "--allow-private"))) {
      terminal.await("A/1: copy kept");
      terminal.await("capturing");

      terminal.type("\u0003");

      assertThat(terminal.status()).isEqualTo(130);
    }
    assertThat(found("A")).doesNotContain("\"sha256\":null");
    assertThat(found("B")).contains("\"sha256\":null");
  }

  @Test
  void losesNoCopyWhenItIsKilled() throws Exception {
    site.page("/visas", PAGE).answer("/slow", this::atTheEnd);
    launch.run("source", "add", "A", site.url("/visas"));
    launch.run("source", "add", "B", site.url("/slow"));
    LaunchedProcess process = launch.start("source", "capture", "--all", "--allow-private");
    while (!Files.readString(process.err()).contains("A/1: copy kept")) {
      assertThat(process.process().isAlive()).isTrue();
      TimeUnit.MILLISECONDS.sleep(20);
    }

    process.process().descendants().forEach(ProcessHandle::destroyForcibly);
    process.process().destroyForcibly().waitFor();

    assertThat(found("A")).doesNotContain("\"sha256\":null");
    assertThat(launch.run("source", "verify", "A", "--offline").status()).isZero();
  }

  @Test
  void opensAPageInTheBrowserOfTheUser() throws IOException {
    Path browser = folder.resolve("browser");
    Files.writeString(browser, "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$HOME/opened\"\n");
    assertThat(browser.toFile().setExecutable(true)).isTrue();
    String address = "https://example.org/a?b=c&d=$(touch%20x);e";
    launch.run("source", "add", "A", address);

    Outcome opened = launch.with("BROWSER", browser).run("source", "open", "A/1");

    assertThat(opened.status()).as(opened.err()).isZero();
    assertThat(folder.resolve("opened")).hasContent(address);
  }

  @Test
  void looksUpAQuoteInAMillionCharacters() throws IOException {
    String text = "It carried 3.4 million tonnes in a year. ".repeat(25_000);
    Files.write(folder.resolve("long.txt"), (text + "The end.").getBytes(StandardCharsets.UTF_8));

    Outcome added =
        launch.run("source", "add", "A", "long.txt", "--quote", "3.4 million tonnes in a year");

    assertThat(added.err()).contains("the quote is in it");
    assertThat(launch.run("source", "edit", "A/1", "--quote", "3.9 million tonnes").err())
        .contains("the quote is not in it");
  }
}
