package org.claimdesk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.FileColumn;
import org.junit.jupiter.api.Test;

class DossierColumnsTest {

  private final DossierColumns columns =
      new DossierColumns(
          List.of(
              new FileColumn(1, "Text", "Text", Optional.of("claim")),
              new FileColumn(2, "State", "State", Optional.empty()),
              new FileColumn(3, "Desk", "Desk", Optional.empty()),
              new FileColumn(4, "desk", "desk_2", Optional.empty()),
              new FileColumn(5, "verdict", "verdict", Optional.empty())));

  @Test
  void takesAFieldBeforeAColumnThatIsSpelledTheSame() {
    assertThat(columns.named("verdict").orElseThrow().own()).isEmpty();
    assertThat(columns.named("state").orElseThrow().own()).isEmpty();
  }

  @Test
  void takesAColumnAsSpelledBeforeOneInAnotherCase() {
    assertThat(columns.named("State").orElseThrow().own()).isPresent();
    assertThat(columns.named("desk").orElseThrow().name()).isEqualTo("desk_2");
    assertThat(columns.named("DESK").orElseThrow().name()).isEqualTo("Desk");
    assertThat(columns.named("ID").orElseThrow().name()).isEqualTo("id");
  }

  @Test
  void knowsNoColumnThatWasTakenForAField() {
    assertThat(columns.named("Text")).isEmpty();
  }

  @Test
  void namesTheFieldsInTheOrderOfTheJsonAndThenTheFilesOwn() {
    assertThat(columns.names())
        .startsWith("id", "position", "claim")
        .endsWith("sources", "queries", "extra", "State", "Desk", "desk_2")
        .doesNotHaveDuplicates();
  }
}
