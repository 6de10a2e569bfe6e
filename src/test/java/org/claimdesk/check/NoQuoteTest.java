package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;
import static org.claimdesk.source.SourceField.ADDRESS;
import static org.claimdesk.source.SourceField.PERSON;
import static org.claimdesk.source.SourceField.QUOTE;
import static org.claimdesk.source.SourceField.WORK;

import java.util.List;
import java.util.Map;
import org.claimdesk.source.SourceField;
import org.junit.jupiter.api.Test;

class NoQuoteTest {

  private static final List<Map<SourceField, String>> SOURCES =
      List.of(
          Map.of(ADDRESS, "https://ministry.example/", QUOTE, "two bridges"),
          Map.of(ADDRESS, "https://ministry.example/bridges"),
          Map.of(PERSON, "The engineer"),
          Map.of(WORK, "The yearbook"),
          Map.of(ADDRESS, "minutes.pdf"));

  private final NoQuote rule = new NoQuote();

  @Test
  void namesEachPageAndFileWithoutQuoteByItsNumber() {
    assertThat(rule.remarks(dossier().sources(SOURCES).build()))
        .containsExactly(
            Remark.onSource(2, "no quote: source edit KT-025/2 --quote \"TEXT\""),
            Remark.onSource(5, "no quote: source edit KT-025/5 --quote \"TEXT\""));
  }

  @Test
  void saysNothingBeforeThereIsAVerdict() {
    assertThat(rule.remarks(dossier().unmarked().sources(SOURCES).build())).isEmpty();
  }
}
