package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;
import static org.claimdesk.source.SourceField.ADDRESS;
import static org.claimdesk.source.SourceField.KIND;
import static org.claimdesk.source.SourceField.PERSON;
import static org.claimdesk.source.SourceField.WORK;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.claimdesk.source.SourceField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinSourcingTest {

  private final ThinSourcing rule = new ThinSourcing(Newsroom.IN_USE);

  @Test
  void countsPagesOfOnePublisherOnce() {
    List<Map<SourceField, String>> sources =
        List.of(
            Map.of(ADDRESS, "https://www.example.org/a"),
            Map.of(ADDRESS, "https://news.example.org/b", KIND, "secondary"),
            Map.of(ADDRESS, "https://www.example.com/c"));

    assertThat(rule.remarks(dossier().sources(sources).build()))
        .isEqualTo(
            Remark.onClaim(
                "no primary source, and 2 of 3 publishers: source add KT-025 URL --primary"));
  }

  @Test
  void isContentWithThreeVoicesOfAnySort() {
    List<Map<SourceField, String>> sources =
        List.of(
            Map.of(ADDRESS, "https://www.example.org/a"),
            Map.of(PERSON, "The engineer"),
            Map.of(WORK, "The yearbook"));

    assertThat(rule.remarks(dossier().sources(sources).build())).isEmpty();
  }

  @Test
  void isContentWithOnePrimarySource() {
    List<Map<SourceField, String>> sources =
        List.of(
            Map.of(ADDRESS, "https://www.example.org/a"),
            Map.of(PERSON, "The engineer", KIND, "primary"));

    assertThat(rule.remarks(dossier().sources(sources).build())).isEmpty();
  }

  @Test
  void leavesAClaimWithoutAnySourceToAnotherRule() {
    assertThat(rule.remarks(dossier().withoutSources().build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unverifiable", "not-checkable"})
  void saysNothingOfVerdictsThatNeedNoSource(String verdict) {
    assertThat(rule.remarks(dossier().marked(verdict).stances("context").build())).isEmpty();
  }

  @Test
  void saysNothingBeforeThereIsAVerdict() {
    assertThat(rule.remarks(dossier().unmarked().stances("context").build())).isEmpty();
  }

  @Property
  void wantsThreeDifferentPublishersHoweverManyPagesThereAre(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 4) Integer> publishers) {
    List<Map<SourceField, String>> sources =
        IntStream.range(0, publishers.size())
            .mapToObj(i -> "https://p%d.example/%d".formatted(publishers.get(i), i))
            .map(page -> Map.of(ADDRESS, page))
            .toList();

    boolean enough = publishers.stream().distinct().count() >= 3;

    assertThat(rule.remarks(dossier().sources(sources).build()).isEmpty()).isEqualTo(enough);
  }
}
