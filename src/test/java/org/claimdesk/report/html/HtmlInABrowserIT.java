package org.claimdesk.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as a browser shows it; left out where there is none. */
class HtmlInABrowserIT {

  private static final int CLAIMS = 8;

  private static final String LEFT_OUT =
      "The report was not looked at in a browser: there is no chromium (nor one named by"
          + " CLAIMDESK_CHROMIUM), or no chromedriver, on the PATH.";

  @TempDir private static Path folder;
  private static Path page;
  private static Chromium browser;

  @BeforeAll
  static void start() throws IOException {
    if (!Chromium.isInstalled()) {
      // A build says how many tests it skips, and not why.
      System.err.println(LEFT_OUT);
    }
    assumeTrue(Chromium.isInstalled(), LEFT_OUT);
    page = Files.writeString(folder.resolve("report.html"), HtmlDesk.report(false));
    browser = Chromium.start(folder.resolve("profile"));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
  void keepsTheRulesOfAccessibility(int width, String scheme) {
    browser.scripts(true).screen(width, scheme).open(page);

    assertThat(browser.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 768, 1280})
  void neverScrollsSideways(int width) {
    browser.scripts(true).screen(width, "light").open(page);

    assertThat(browser.ask("return document.documentElement.scrollWidth"))
        .isEqualTo(browser.ask("return document.documentElement.clientWidth"));
  }

  @Test
  void makesNoBrowserComplain() {
    browser.scripts(true).screen(1280, "light").open(page);

    assertThat(browser.ask("return getComputedStyle(document.body).maxWidth")).isNotEqualTo("none");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void showsTheClaimsOfAVerdictByKeyboard() {
    browser.scripts(true).screen(1280, "light").open(page);
    WebElement isTrue = browser.one("[data-filter=verdict][data-value='1']");

    isTrue.sendKeys(Keys.SPACE);

    assertThat(isTrue.getDomAttribute("aria-pressed")).isEqualTo("true");
    assertThat(browser.countVisible("article")).isEqualTo(2);
    assertThat(browser.countVisible("h3.place")).isEqualTo(2);
    assertThat(browser.one("#shown").getText()).isEqualTo("2 of 8 claims shown");

    browser.one("[data-filter=state][data-value=stale]").sendKeys(Keys.ENTER);

    assertThat(browser.countVisible("article")).isEqualTo(1);

    browser.one("#show-all").sendKeys(Keys.ENTER);

    assertThat(browser.countVisible("article")).isEqualTo(CLAIMS);
    assertThat(browser.one("#shown").getText()).isEqualTo("All 8 claims");
  }

  @Test
  void leadsToAClaimThatTheFilterHides() {
    browser.scripts(true).screen(1280, "light").open(page);
    browser.one("[data-filter=verdict][data-value='1']").sendKeys(Keys.SPACE);

    browser.one("#index a[href='#claim-KT-004']").sendKeys(Keys.ENTER);

    assertThat(browser.one("#claim-KT-004").isDisplayed()).isTrue();
  }

  @Test
  void beginsWithALinkToTheClaims() {
    browser.scripts(true).screen(1280, "light").open(page);

    browser.one("body").sendKeys(Keys.TAB);

    assertThat(browser.ask("return document.activeElement.getAttribute('href')"))
        .isEqualTo("#claims");
    assertThat(browser.ask("return document.activeElement.getBoundingClientRect().left >= 0"))
        .isEqualTo(true);
  }

  @Test
  void isWholeWithoutScripts() {
    browser.scripts(false).screen(360, "light").open(page);

    assertThat(browser.countVisible("article")).isEqualTo(CLAIMS);
    assertThat(browser.countVisible("button, select, input")).isZero();
    assertThat(browser.countVisible(".legend a[href^=\"#verdict\"]")).isPositive();
  }

  @Test
  void leavesTheToolsOffThePaper() {
    browser.scripts(true).screen(1280, "dark").open(page);

    assertThat(browser.countVisible(".toolbar, nav, details")).isPositive();
    browser.paper();

    assertThat(browser.countVisible(".toolbar, nav, details")).isZero();
    assertThat(browser.ask("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(
            (String)
                browser.ask(
                    "return getComputedStyle(document.querySelector('.source-name a'), '::after')"
                        + ".content"))
        .contains("https://budget.example/2013.pdf");
  }

  @Test
  void leavesPicturesToBeLookedAt() {
    Path pictures = Path.of("target", "report-html");
    browser.scripts(true);
    for (int width : new int[] {360, 768, 1280}) {
      browser.screen(width, "light").open(page).picture(pictures.resolve(width + "-light.png"));
    }
    browser.screen(1280, "dark").open(page).picture(pictures.resolve("1280-dark.png"));
    browser.print(pictures.resolve("print.pdf"));

    assertThat(pictures.resolve("print.pdf")).isNotEmptyFile();
    assertThat(pictures.resolve("360-light.png")).isNotEmptyFile();
  }
}
