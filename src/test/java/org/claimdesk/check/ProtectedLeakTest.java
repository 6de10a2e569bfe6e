package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;
import static org.claimdesk.source.SourceField.ADDRESS;
import static org.claimdesk.source.SourceField.ARCHIVE;
import static org.claimdesk.source.SourceField.LOCATOR;
import static org.claimdesk.source.SourceField.NOTE;
import static org.claimdesk.source.SourceField.PERSON;
import static org.claimdesk.source.SourceField.PROTECTED;
import static org.claimdesk.source.SourceField.QUOTE;
import static org.claimdesk.source.SourceField.TITLE;
import static org.claimdesk.source.SourceField.WORK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.FileRow;
import org.claimdesk.source.SourceField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedLeakTest {

  private static final Map<SourceField, String> DARA = Map.of(PERSON, "Dara Sok", PROTECTED, "yes");

  private final ProtectedLeak rule = new ProtectedLeak();

  private List<String> told(DossierBuilder dossier) {
    return rule.remarks(dossier.build()).stream()
        .map(remark -> remark.source().orElseThrow() + " " + remark.message())
        .toList();
  }

  @Test
  void namesTheTextAndTheSourceAndNeverWhatIsToBeKept() {
    assertThat(told(dossier().because("The engineer, DARA SOK, says so.").sources(List.of(DARA))))
        .containsExactly(
            "1 protected, and the justification has its name: because KT-025 \"TEXT\"");
  }

  @Test
  void looksAtEveryTextOfTheClaimThatIsPublished() {
    assertThat(
            told(
                dossier()
                    .unmarked()
                    .text("Dara Sok built it.")
                    .says(ClaimField.QUOTE, "built by Dara Sok")
                    .says(ClaimField.LOCATION, "Dara Sok, paragraph 3")
                    .because("Dara Sok says so.")
                    .corrected("Not Dara Sok.")
                    .sources(List.of(DARA))))
        .extracting(message -> message.replaceAll(" has its name.*", ""))
        .containsExactly(
            "1 protected, and the claim",
            "1 protected, and the claim's quote",
            "1 protected, and the location",
            "1 protected, and the justification",
            "1 protected, and the correction");
  }

  @Test
  void looksAtTheSecondReadersReason() {
    assertThat(told(dossier().secondBecause("I know Dara Sok.").sources(List.of(DARA))))
        .singleElement()
        .asString()
        .contains("the second reader's reason has its name");
  }

  @Test
  void looksAtTheClaimsFilesOwnColumnsButNotTwiceAtAFieldOrAtWhatTheDeskHasOverruled() {
    FileRow row =
        new FileRow(
            List.of(
                Optional.empty(),
                Optional.of("ask Dara Sok"),
                Optional.of(" By Dara Sok. "),
                Optional.of(" Dara Sok once said it. ")),
            Map.of(ClaimField.CLAIM, "Dara Sok once said it."));

    assertThat(
            told(
                dossier()
                    .row(row)
                    .says(ClaimField.CLAIMANT, "By Dara Sok.")
                    .sources(List.of(DARA))))
        .containsExactly(
            "1 protected, and column 2 of the claims file has its name: change it there, and load"
                + " the file again");
  }

  @Test
  void looksAtTheSourcesThatArePublished() {
    Map<SourceField, String> open =
        Map.of(WORK, "Letters", QUOTE, "Dara Sok", LOCATOR, "Dara Sok", NOTE, "from Dara Sok");

    assertThat(told(dossier().sources(List.of(open, DARA))))
        .containsExactly(
            "2 protected, and source 1's quote has its name: source edit KT-025/1 --quote \"TEXT\"",
            "2 protected, and source 1's locator has its name: source edit KT-025/1 --at"
                + " \"TEXT\"");
  }

  @Test
  void letsTheClaimantBeKnownAndWhatIsNotPublished() {
    assertThat(
            told(
                dossier()
                    .says(ClaimField.CLAIMANT, "Dara Sok")
                    .sources(
                        List.of(
                            DARA,
                            Map.of(PERSON, "Dara Sok", PROTECTED, "yes", NOTE, "Dara Sok"),
                            Map.of(ADDRESS, "notes/dara sok.txt")))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Li, Li says so., true",
    "Li, The line is new., false",
    "Li, (LI), true",
    "K, Item K., false",
    "José Peña, jose\u0301 PENA\u0303, true",
    "O'Neil, O\u2019Neil's word, true",
    "Jean-Luc, Jean\u00A0Luc, true",
    "Jean Luc, Jean and Luc, false",
    "\u674E\u660E, \u5DE5\u7A0B\u5E08\u674E\u660E\u8BF4, true",
    "\u179F\u17BB\u1781, \u179B\u17C4\u1780\u179F\u17BB\u1781\u1793\u17B7\u1799\u17B6\u1799, true"
  })
  void findsANameAsWholeWordsWhateverItsCaseAccentsAndMarks(
      String name, String text, boolean found) {
    assertThat(
            told(dossier().because(text).sources(List.of(Map.of(PERSON, name, PROTECTED, "yes")))))
        .hasSize(found ? 1 : 0);
  }

  private static final Map<SourceField, String> BUDGET =
      Map.of(
          ADDRESS, "https://leaks.example/files/Budget.pdf?v=2&utm_source=mail", PROTECTED, "yes");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See https://leaks.example/files/Budget.pdf?v=2.",
        "see leaks.example/files/budget.pdf?v=2",
        "(http://LEAKS.example/files/Budget.pdf?v=2&utm_source=mail)",
        "https://web.archive.example/2014/https://leaks.example/files/Budget.pdf?v=2"
      })
  void findsAnAddressWithOrWithoutItsScheme(String text) {
    assertThat(told(dossier().because(text).sources(List.of(BUDGET))))
        .containsExactly(
            "1 protected, and the justification has its address: because KT-025 \"TEXT\"");
  }

  @Test
  void findsAnAddressInAnotherSourcesAddressHoweverItIsWritten() {
    Map<SourceField, String> same =
        Map.of(ADDRESS, "http://LEAKS.example:80/files/./Budget.pdf?utm_campaign=x&v=2#top");

    assertThat(told(dossier().sources(List.of(same, BUDGET))))
        .containsExactly(
            "2 protected, and source 1's address has its address: source edit KT-025/1 --address"
                + " \"TEXT\"");
  }

  @Test
  void findsTheArchivedPageAndTheFileThatAreProtected() {
    List<Map<SourceField, String>> kept =
        List.of(
            Map.of(
                ADDRESS, "papers/minutes of may.pdf",
                ARCHIVE, "https://archive.example/abc",
                PROTECTED, "yes"));

    assertThat(told(dossier().because("archive.example/abc").sources(kept))).hasSize(1);
    assertThat(told(dossier().because("in papers/minutes of may.pdf").sources(kept))).hasSize(1);
    assertThat(told(dossier().because("the minutes of May").sources(kept))).isEmpty();
  }

  @Test
  void passesOverTitlesThatStandInAnyText() {
    assertThat(
            told(
                dossier()
                    .because("No, it is a lie.")
                    .sources(List.of(Map.of(WORK, "A", TITLE, "No", PROTECTED, "yes")))))
        .isEmpty();
    assertThat(
            told(
                dossier()
                    .because("The Pact is clear.")
                    .sources(List.of(Map.of(PERSON, "X", TITLE, "the pact", PROTECTED, "yes")))))
        .containsExactly(
            "1 protected, and the justification has its title: because KT-025 \"TEXT\"");
  }
}
