package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ClaimTest {

  private static final FileColumn ID = column(1, "id", FileColumn.ID);
  private static final FileColumn TEXT = column(2, "claim", "claim");
  private static final FileColumn WHO = column(3, "who", "claimant");
  private static final FileColumn LABEL = column(4, "label", FileColumn.VERDICT);
  private static final FileColumn MEMO = column(5, "memo", "");
  private static final FileColumn BEYOND = column(6, "column_6", "");

  private final Claim claim =
      new Claim(
          new ClaimId("A"),
          Map.of(ClaimField.CLAIM, "It rains.", ClaimField.CLAIMANT, "Ann"),
          Optional.of("false"),
          Optional.of(
              new FileRow(
                  List.of(
                      Optional.of(" A"),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of("")),
                  Map.of())),
          Optional.empty());

  private static FileColumn column(int position, String name, String field) {
    return new FileColumn(position, name, name, Optional.of(field).filter(word -> !word.isEmpty()));
  }

  @Test
  void givesTheFilesOwnCellElseWhatTheFieldSays() {
    assertThat(List.of(claim.cell(ID), claim.cell(TEXT), claim.cell(WHO), claim.cell(LABEL)))
        .containsExactly(" A", "It rains.", "Ann", "false");
  }

  @Test
  void givesAnEmptyCellWhereTheRowIsShort() {
    assertThat(claim.cell(BEYOND)).isEmpty();
    assertThat(claim.extra(List.of(ID, TEXT, MEMO, BEYOND)))
        .containsExactly(
            Map.entry("memo", Optional.empty()), Map.entry("column_6", Optional.empty()));
  }

  @Test
  void remembersWhatTheFileSaysOfAnEditedField() {
    Claim edited = claim.edited(Map.of(ClaimField.CLAIM, "It pours."));
    Claim twice = edited.edited(Map.of(ClaimField.CLAIM, "It snows."));

    assertThat(twice.cell(TEXT)).isEqualTo("It snows.");
    assertThat(twice.fileRow().orElseThrow().overruled())
        .containsExactly(Map.entry(ClaimField.CLAIM, "It rains."));
  }

  @Test
  void isAsInTheFileAgainWhenTheEditIsTakenBack() {
    Claim back =
        claim.edited(Map.of(ClaimField.CLAIMANT, "Bo")).edited(Map.of(ClaimField.CLAIMANT, "Ann"));

    assertThat(back).isEqualTo(claim);
  }

  @Test
  void clearsAFieldButNeverTheText() {
    Claim cleared = claim.edited(Map.of(ClaimField.CLAIMANT, ""));

    assertThat(cleared.field(ClaimField.CLAIMANT)).isEmpty();
    assertThat(cleared.cell(WHO)).isEmpty();
    assertThatThrownBy(() -> claim.edited(Map.of(ClaimField.CLAIM, " ")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("needs a text");
  }

  @Test
  void hasNoCellsOfAFileWhereTheDeskAddedIt() {
    Claim added = Claim.added(new ClaimId("N"), Map.of(ClaimField.CLAIM, "Missed."));

    assertThat(List.of(added.cell(ID), added.cell(TEXT), added.cell(MEMO)))
        .containsExactly("N", "Missed.", "");
  }
}
