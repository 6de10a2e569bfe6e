package org.claimdesk.report.html;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window, as wide, as bright and as scripted as wanted. */
final class Chromium implements AutoCloseable {

  private static final int HEIGHT = 900;

  /** It warns of a browser newer than itself, of which only what all of them know is asked. */
  private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Whether there is one on this machine, and what drives it. */
  static boolean isInstalled() {
    return browser().isPresent() && program("chromedriver").isPresent();
  }

  private static Optional<Path> browser() {
    Optional<Path> named = Optional.ofNullable(System.getenv("CLAIMDESK_CHROMIUM")).map(Path::of);
    return named.isPresent() ? named.filter(Files::isExecutable) : program("chromium");
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path profile) {
    LOGGER.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser().orElseThrow().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    LoggingPreferences console = new LoggingPreferences();
    console.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", console);
    System.setProperty("webdriver.chrome.driver", program("chromedriver").orElseThrow().toString());
    System.setProperty("webdriver.chrome.silentOutput", "true");
    ChromeDriver driver = new ChromeDriver(options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    return new Chromium(driver);
  }

  /** A screen of that many pixels, in a colour scheme: {@code light} or {@code dark}. */
  Chromium screen(int width, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < 600));
    return media("", scheme);
  }

  Chromium paper() {
    return media("print", "light");
  }

  private Chromium media(String media, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  Chromium scripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    return this;
  }

  Chromium open(Path page) {
    driver.get(page.toUri().toString());
    return this;
  }

  /** What a script says about the page. */
  Object ask(String script) {
    return driver.executeScript(script);
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  long countVisible(String selector) {
    return (Long)
        ask(
            "return Array.from(document.querySelectorAll('"
                + selector
                + "')).filter(e => e.getClientRects().length > 0).length");
  }

  /** Each violation of the rules of axe-core (https://github.com/dequelabs/axe-core), in a line. */
  @SuppressWarnings("unchecked")
  List<String> violations() {
    driver.executeScript(axe());
    return (List<String>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run({runOnly: tags}).then(
                found => done(found.violations.map(v => v.id + ': '
                    + v.nodes.map(n => n.html.slice(0, 120) + ' ' + n.failureSummary).join(' | '))),
                error => done([String(error)]));
            """);
  }

  private static String axe() {
    try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the browser has complained of since it was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  void picture(Path file) {
    save(
        file,
        driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true)));
  }

  void print(Path file) {
    save(file, driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true)));
  }

  private static void save(Path file, Map<String, Object> answer) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, Base64.getDecoder().decode((String) answer.get("data")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
