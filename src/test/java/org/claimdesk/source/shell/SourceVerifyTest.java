package org.claimdesk.source.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.source.Condition;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.capture.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceVerifyTest {

  private static final String PAGE = "https://example.org/treaties/1953";
  private static final String TEXT = "Relations were established in 1953, as the minutes say.";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void captureAPage() {
    desk = new Desk(folder, "T1", "T2", "T3");
    desk.web.page(PAGE, TEXT);
    desk.run("source", "add", "T1", PAGE, "--quote", "established in 1953", "--capture");
  }

  @AfterEach
  void closeDesk() {
    desk.close();
  }

  private Evidence evidence() {
    return desk.sourcesOf("T1").get(0).evidence();
  }

  @Test
  void findsAPageUnchangedWhoseWordsAreTheSame() {
    desk.web.page(PAGE, "  " + TEXT.replace(" ", " \n"));

    Said said = desk.run("source", "verify", "--all");

    assertThat(said.status).isZero();
    assertThat(said.cells)
        .containsExactly(
            List.of(
                "T1",
                "1",
                "unchanged",
                "found",
                "as it was on 2026-11-26, and the quote is there"));
    assertThat(said.told).containsExactly("1 source verified, all as before");
    assertThat(evidence().seen().orElseThrow().condition()).isEqualTo(Condition.UNCHANGED);
    assertThat(desk.copies.contents).hasSize(1);
  }

  @Test
  void saysHowMuchOfThePageHasChangedAndThatTheQuoteIsStillThere() {
    desk.web.page(PAGE, "Relations were established in 1953, as the letters say.");

    Said said = desk.run("source", "verify", "T1/1");

    assertThat(said.status).isEqualTo(1);
    assertThat(said.cells.get(0))
        .contains(
            "changed",
            "found",
            "11 % of its text is other than on 2026-11-26, and the quote is there");
    assertThat(said.json.get(0))
        .isEqualTo(
            new java.util.LinkedHashMap<>(
                Map.of(
                    "claim",
                    "T1",
                    "n",
                    1,
                    "result",
                    "changed",
                    "changed",
                    0.111,
                    "quote_found",
                    true,
                    "address",
                    PAGE,
                    "message",
                    "11 % of its text is other than on 2026-11-26, and the quote is there")));
  }

  @Test
  void tellsWhenTheQuoteIsLostAndGoesOnShowingTheFirstCopy() {
    String first = evidence().copy().orElseThrow().sha256();
    desk.web.page(PAGE, "Relations were established in 1954.");

    Said said = desk.run("source", "verify", "--all");

    assertThat(said.status).isEqualTo(1);
    assertThat(said.cells.get(0)).contains("changed", "lost");
    assertThat(evidence().copy().orElseThrow().sha256()).isEqualTo(first);
    assertThat(evidence().quoteFound()).contains(true);
    assertThat(new String(desk.copies.contents.get(first).bytes())).isEqualTo(TEXT);
  }

  @Test
  void takesALaterCopyForTheCopyWhereItHasTheQuote() {
    desk.web.page(PAGE, "Relations were established in 1954.");
    desk.run("source", "verify", "--all");

    desk.run("source", "edit", "T1/1", "--quote", "established in 1954");

    assertThat(evidence().quoteFound()).contains(true);
    assertThat(evidence().copy().orElseThrow().sha256())
        .isEqualTo(Content.sha256("Relations were established in 1954.".getBytes()));
    assertThat(desk.run("source", "verify", "--all").cells.get(0)).contains("unchanged");
  }

  @Test
  void keepsWhatAPageSaysNowWhenItIsNamedAndCapturedAgain() {
    String later = "Relations were established in 1953, as the letters say.";
    desk.web.page(PAGE, later);
    desk.run("source", "verify", "--all");

    assertThat(desk.run("source", "capture", "--all").told)
        .containsExactly("1 source has a copy already");
    assertThat(desk.run("source", "capture", "T1").told)
        .containsExactly("T1/1: copy kept (text/plain), and the quote is in it");

    assertThat(evidence().copy().orElseThrow().sha256())
        .isEqualTo(Content.sha256(later.getBytes()));
    assertThat(evidence().seen()).isEmpty();
    assertThat(desk.run("source", "verify", "--all").status).isZero();
    assertThat(desk.copies.contents).hasSize(2);
  }

  @Test
  void tellsWhereAPageHasMoved() {
    desk.web.moved(PAGE, "https://example.org/archive/7", TEXT);

    Said said = desk.run("source", "verify", "--all");

    assertThat(said.status).isEqualTo(1);
    assertThat(said.cells.get(0))
        .contains(
            "moved",
            "now at https://example.org/archive/7; as it was on 2026-11-26, and the quote is there");
  }

  @Test
  void takesNoNoteOfAPageThatIsServedSafelyNow() {
    desk.web.page("http://example.org/rates", "Rates fell.");
    desk.run("source", "add", "T2", "http://example.org/rates", "--capture");
    desk.web.moved("http://example.org/rates", "https://example.org/rates", "Rates fell.");

    assertThat(desk.run("source", "verify", "T2").cells.get(0)).contains("unchanged");
  }

  @Test
  void keepsTheCopyOfAPageThatIsGone() {
    desk.web.gone(PAGE);

    Said said = desk.run("source", "verify", "--all");

    assertThat(said.status).isEqualTo(1);
    assertThat(said.cells.get(0))
        .contains("gone", "there is no such page (404); the copy of 2026-11-26 is kept");
    assertThat(evidence().seen().orElseThrow().condition()).isEqualTo(Condition.GONE);
    assertThat(evidence().quoteFound()).contains(true);
  }

  @Test
  void goesOnTellingThatAPageIsGoneWhenItsServerCannotBeReached() {
    desk.web.gone(PAGE);
    desk.run("source", "verify", "--all");
    desk.web.unreachable(PAGE);

    Said said = desk.run("source", "verify", "--all");

    assertThat(said.cells.get(0)).contains("unreachable");
    assertThat(evidence().seen().orElseThrow().condition()).isEqualTo(Condition.GONE);
  }

  @Test
  void looksAtTheCopiesAloneWhereNobodyIsToBeAsked() {
    int asked = desk.web.asked.size();

    Said said = desk.run("source", "verify", "--all", "--offline");

    assertThat(said.status).isZero();
    assertThat(said.cells.get(0))
        .contains("intact", "the copy of 2026-11-26 is intact, and the quote is there");
    assertThat(desk.web.asked).hasSize(asked);
    assertThat(evidence().seen()).isEmpty();
  }

  @Test
  void noticesACopyWhoseBytesAreNoLongerThoseThatWereKept() {
    String sum = evidence().copy().orElseThrow().sha256();
    desk.copies.contents.put(
        sum,
        new Content(TEXT.replace("1953", "1935").getBytes(), desk.copies.contents.get(sum).text()));

    Said said = desk.run("source", "verify", "--all", "--offline");

    assertThat(said.status).isEqualTo(1);
    assertThat(said.cells.get(0).get(2)).isEqualTo("damaged");
  }

  @Test
  void saysWhichSourcesHaveNoCopyAndPassesOverPeople() {
    desk.run("source", "add", "T2", "https://example.com/rates");
    desk.run("source", "add", "T3", "--person", "the clerk");

    Said said = desk.run("source", "verify", "--all");

    assertThat(said.ids).containsExactly("T2/1", "T1/1");
    assertThat(said.cells.get(0)).contains("uncaptured");
    assertThat(said.status).isEqualTo(1);
  }

  @Test
  void verifiesAFileByItsCopy() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "Rates fell.");
    desk.run("source", "add", "T2", "notes.txt", "--quote", "Rates rose.");

    Said said = desk.run("source", "verify", "T2");

    assertThat(said.cells.get(0)).contains("intact", "lost");
    assertThat(said.status).isEqualTo(1);
  }

  @Test
  void hasNothingToSayOfTheQuoteOfASourceWithoutOne() {
    desk.run("source", "edit", "T1/1", "--quote", "");

    Said said = desk.run("source", "verify", "T1");

    assertThat(said.status).isZero();
    assertThat(evidence().quoteFound()).isEqualTo(Optional.empty());
  }
}
