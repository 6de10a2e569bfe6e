package org.claimdesk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.claimdesk.source.SourceField.ADDRESS;
import static org.claimdesk.source.SourceField.ARCHIVE;
import static org.claimdesk.source.SourceField.HOW;
import static org.claimdesk.source.SourceField.KIND;
import static org.claimdesk.source.SourceField.NOTE;
import static org.claimdesk.source.SourceField.PERSON;
import static org.claimdesk.source.SourceField.PROTECTED;
import static org.claimdesk.source.SourceField.PUBLISHED;
import static org.claimdesk.source.SourceField.QUOTE;
import static org.claimdesk.source.SourceField.STANCE;
import static org.claimdesk.source.SourceField.TITLE;
import static org.claimdesk.source.SourceField.WORK;

import java.util.Map;
import org.claimdesk.claim.PartialDate;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDetailsTest {

  private static final String PAGE = "https://example.org/rates";

  @Test
  void keepsWhatWasGiven() {
    SourceDetails details =
        SourceDetails.of(
            Map.of(ADDRESS, PAGE, STANCE, "Refutes", KIND, "PRIMARY", QUOTE, " Rates are due "));

    assertThat(details.address()).contains(Address.parse(PAGE));
    assertThat(details.stance()).contains(Stance.REFUTES);
    assertThat(details.kind()).contains(SourceKind.PRIMARY);
    assertThat(details.quote()).contains(" Rates are due ");
    assertThat(details.title()).isEmpty();
    assertThat(details.confidential()).isFalse();
  }

  @Test
  void hasNoStanceUnlessOneIsGiven() {
    assertThat(SourceDetails.of(Map.of(ADDRESS, PAGE)).stance()).isEmpty();
  }

  @Test
  void takesAPersonOrAWorkInPlaceOfAnAddress() {
    SourceDetails person = SourceDetails.of(Map.of(PERSON, "Park office", HOW, "Phone"));
    SourceDetails work = SourceDetails.of(Map.of(WORK, "Park rules, 2031", HOW, "print"));

    assertThat(person.how()).contains(Medium.PHONE);
    assertThat(work.work()).contains("Park rules, 2031");
  }

  @Test
  void rejectsASourceThatIsNowhere() {
    assertThatThrownBy(() -> SourceDetails.of(Map.of(TITLE, "Rates", ADDRESS, " ")))
        .isInstanceOf(ProblemException.class)
        .hasMessage("a source has no address, no person and no work");
  }

  @Test
  void rejectsTwoOriginsByName() {
    assertThatThrownBy(() -> SourceDetails.of(Map.of(WORK, "Rules", ADDRESS, PAGE)))
        .isInstanceOf(ProblemException.class)
        .hasMessage("a source has address and work at once");
  }

  @Test
  void reportsEveryFieldThatIsWrong() {
    Map<SourceField, String> texts =
        Map.of(ADDRESS, "ftp://example.org/", STANCE, "helps", ARCHIVE, "copy.pdf");

    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> SourceDetails.of(texts));

    assertThat(refusal.problems().stream().map(Problem::headline))
        .anyMatch(line -> line.contains("ftp:"))
        .anyMatch(line -> line.contains("helps"))
        .anyMatch(line -> line.contains("copy.pdf"))
        .hasSize(3);
  }

  @Test
  void changesOnlyTheFieldsNamed() {
    SourceDetails before =
        SourceDetails.of(Map.of(ADDRESS, PAGE, TITLE, "Rates", NOTE, "see p. 2"));

    SourceDetails after = before.with(Map.of(TITLE, "Rates, 2031", NOTE, ""));

    assertThat(after).isEqualTo(SourceDetails.of(Map.of(ADDRESS, PAGE, TITLE, "Rates, 2031")));
    assertThat(before.title()).contains("Rates");
  }

  @Test
  void exchangesAnAddressForAPersonIfItIsCleared() {
    SourceDetails page = SourceDetails.of(Map.of(ADDRESS, PAGE));

    SourceDetails person = page.with(Map.of(ADDRESS, "", PERSON, "Park office"));

    assertThat(person.address()).isEmpty();
    assertThat(person.person()).contains("Park office");
    assertThatThrownBy(() -> page.with(Map.of(PERSON, "Park office")))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void keepsAndTellsADateThatIsNone() {
    SourceDetails details = SourceDetails.of(Map.of(ADDRESS, PAGE, PUBLISHED, "spring 2031"));

    assertThat(details.published()).contains(PartialDate.of("spring 2031"));
    assertThat(details.unknownDates()).containsExactly(PartialDate.of("spring 2031"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "True", "1"})
  void readsThatASourceIsProtected(String typed) {
    assertThat(SourceDetails.of(Map.of(ADDRESS, PAGE, PROTECTED, typed)).confidential()).isTrue();
  }

  @Test
  void readsThatASourceIsNotProtected() {
    assertThat(SourceDetails.of(Map.of(ADDRESS, PAGE, PROTECTED, "no")))
        .isEqualTo(SourceDetails.of(Map.of(ADDRESS, PAGE)));
  }

  @Test
  void rejectsAProtectionThatIsNeitherYesNorNo() {
    assertThatThrownBy(() -> SourceDetails.of(Map.of(ADDRESS, PAGE, PROTECTED, "perhaps")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("perhaps");
  }

  @Test
  void knowsTheSamePageAgainWhateverIsSaidOfIt() {
    SourceDetails once = SourceDetails.of(Map.of(ADDRESS, PAGE, TITLE, "Rates"));
    SourceDetails again = SourceDetails.of(Map.of(ADDRESS, PAGE + "/?utm_source=feed"));

    assertThat(again.repeats(once)).isTrue();
    assertThat(once.repeats(SourceDetails.of(Map.of(ADDRESS, PAGE + "?page=2")))).isFalse();
    assertThat(once.repeats(SourceDetails.of(Map.of(WORK, PAGE)))).isFalse();
  }

  @Test
  void letsAPersonSayTwoThings() {
    SourceDetails first = SourceDetails.of(Map.of(PERSON, "Park office", QUOTE, "We close at 8."));
    SourceDetails second = first.with(Map.of(QUOTE, "We open at 7."));

    assertThat(second.repeats(first)).isFalse();
    assertThat(first.with(Map.of()).repeats(first)).isTrue();
  }
}
