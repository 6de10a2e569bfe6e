package org.claimdesk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.source.SourceField.ADDRESS;
import static org.claimdesk.source.SourceField.PERSON;
import static org.claimdesk.source.SourceField.PUBLISHER;
import static org.claimdesk.source.SourceField.WORK;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PublisherTest {

  @Test
  void countsPagesOfOneRegisteredDomainAsOneVoice() {
    assertThat(voice(ADDRESS, "https://news.example.co.uk/a"))
        .isEqualTo(voice(ADDRESS, "http://www.example.co.uk/b"))
        .isNotEqualTo(voice(ADDRESS, "https://other.co.uk/a"));
  }

  @Test
  void tellsTheSitesOfOneHostingServiceApart() {
    assertThat(voice(ADDRESS, "https://ana.github.io/"))
        .isNotEqualTo(voice(ADDRESS, "https://ben.github.io/"));
  }

  @Test
  void comparesPersonsWithoutCaseAccentsAndBlanks() {
    assertThat(voice(PERSON, "Amélie  Straße "))
        .isEqualTo(voice(PERSON, "AME\u0301LIE\u00A0STRASSE"))
        .isEqualTo(voice(PERSON, "amelie strasse"))
        .isNotEqualTo(voice(PERSON, "Amelie"));
  }

  @Test
  void keepsTheVowelSignsThatTellWordsApart() {
    assertThat(voice(WORK, "កា")).isNotEqualTo(voice(WORK, "កិ"));
  }

  @Test
  void tellsAPersonFromAWorkAndADomainOfTheSameName() {
    assertThat(voice(PERSON, "example.org"))
        .isNotEqualTo(voice(WORK, "example.org"))
        .isNotEqualTo(voice(ADDRESS, "https://example.org/"));
  }

  @Test
  void takesAFilesPublisherOrElseTheFileForItsVoice() {
    Publisher published = of(Map.of(ADDRESS, "a.pdf", PUBLISHER, "Park office"));

    assertThat(published).isEqualTo(of(Map.of(ADDRESS, "b.pdf", PUBLISHER, "PARK OFFICE")));
    assertThat(voice(ADDRESS, "a.pdf"))
        .isEqualTo(voice(ADDRESS, "./a.pdf"))
        .isNotEqualTo(voice(ADDRESS, "b.pdf"));
  }

  private static Publisher voice(SourceField origin, String text) {
    return of(Map.of(origin, text));
  }

  private static Publisher of(Map<SourceField, String> texts) {
    return Publisher.of(SourceDetails.of(texts));
  }
}
