package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;
import static org.claimdesk.source.SourceField.ADDRESS;
import static org.claimdesk.source.SourceField.PERSON;
import static org.claimdesk.source.SourceField.PROTECTED;
import static org.claimdesk.source.SourceField.WORK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.source.Evidence;
import org.junit.jupiter.api.Test;

class NotCapturedTest {

  private static final Evidence FAILED =
      new Evidence(
          Optional.empty(), Optional.empty(), Optional.of("HTTP 403 Forbidden"), Optional.empty());

  private final NotCaptured rule = new NotCaptured();

  @Test
  void namesAPageThatNobodyHasCopied() {
    assertThat(rule.remarks(dossier().evidence(Evidence.NONE).build()))
        .containsExactly(Remark.onSource(1, "no copy: source capture KT-025/1"));
  }

  @Test
  void saysWhyTheLastAttemptFailedAndThatASavedPageWillDo() {
    assertThat(rule.remarks(dossier().evidence(FAILED).build()))
        .containsExactly(
            Remark.onSource(
                1,
                "no copy (HTTP 403 Forbidden): source capture KT-025/1, with --file FILE if need"
                    + " be"));
  }

  @Test
  void doesNotSayWhyOfAProtectedSource() {
    assertThat(
            rule.remarks(
                dossier()
                    .sources(List.of(Map.of(ADDRESS, "https://leaks.example/", PROTECTED, "yes")))
                    .evidence(FAILED)
                    .build()))
        .containsExactly(Remark.onSource(1, "no copy: source capture KT-025/1"));
  }

  @Test
  void saysItBeforeThereIsAVerdictToo() {
    assertThat(rule.remarks(dossier().unmarked().evidence(Evidence.NONE).build())).hasSize(1);
  }

  @Test
  void asksForNoCopyOfAFileAPersonOrAWork() {
    assertThat(
            rule.remarks(
                dossier()
                    .sources(
                        List.of(
                            Map.of(ADDRESS, "minutes.pdf"),
                            Map.of(PERSON, "The engineer"),
                            Map.of(WORK, "The yearbook")))
                    .evidence(Evidence.NONE, Evidence.NONE, Evidence.NONE)
                    .build()))
        .isEmpty();
  }

  @Test
  void isContentWithACopy() {
    assertThat(rule.remarks(dossier().build())).isEmpty();
  }
}
