package org.claimdesk.source.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.source.text.Documents.mainPart;

import org.junit.jupiter.api.Test;

class MainPartTest {

  private static final String MENU = "<nav>Home</nav><header>Paper</header>";
  private static final String FOOT = "<footer>Imprint</footer>";

  @Test
  void takesWhatIsMarkedAsMain() {
    assertThat(mainPart(MENU + "<main><p>Words</p></main>" + FOOT)).isEqualTo("Words");
    assertThat(mainPart(MENU + "<div role=main><p>Words</div>" + FOOT)).isEqualTo("Words");
  }

  @Test
  void passesOverAMainWithNothingInIt() {
    assertThat(mainPart("<main></main><main hidden>x</main><main>Words</main>")).isEqualTo("Words");
  }

  @Test
  void passesOverAMainThatNobodySees() {
    assertThat(mainPart("<div hidden><main>Secret</main></div><p>Words")).isEqualTo("Words");
  }

  @Test
  void takesTheOnlyArticleWithWhatIsNestedInIt() {
    assertThat(mainPart("Ad<article>Words<article>A comment</article></article>Ad"))
        .isEqualTo("Words\nA comment");
  }

  @Test
  void takesAllButWhatStandsBesideWhereThereAreSeveralArticles() {
    assertThat(
            mainPart(
                MENU
                    + "<article>One</article><article>Two</article><aside>Ad</aside><form>F</form>"
                    + "<div role=search>S</div>"
                    + FOOT))
        .isEqualTo("One\nTwo");
  }

  @Test
  void takesAllWhereNothingWouldBeLeft() {
    assertThat(mainPart("<form>All there is</form>")).isEqualTo("All there is");
  }

  @Test
  void isAllOfADocumentThatIsNoPage() {
    assertThat(Documents.READER.mainPart("plain".getBytes(UTF_8), "text/plain", "a.txt"))
        .hasValueSatisfying(text -> assertThat(text.pages()).containsExactly("plain"));
    assertThat(Documents.READER.mainPart(new byte[] {0}, "", "a")).isEmpty();
  }
}
