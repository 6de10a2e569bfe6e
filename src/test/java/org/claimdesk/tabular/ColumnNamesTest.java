package org.claimdesk.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColumnNamesTest {

  @Test
  void keepsHeadersAsNamesWithoutTheBlanksAroundThem() {
    List<Column> columns = ColumnNames.of(List.of("id", " claim "));

    assertThat(columns)
        .containsExactly(new Column(1, "id", "id"), new Column(2, " claim ", "claim"));
  }

  @Test
  void namesABlankHeaderByItsPosition() {
    assertThat(names("id", "", "  ")).containsExactly("id", "column_2", "column_3");
  }

  @Test
  void numbersARepeatedHeader() {
    assertThat(names("claim", "claim", "claim")).containsExactly("claim", "claim_2", "claim_3");
  }

  @Test
  void neverGivesAMadeUpNameThatIsARealHeader() {
    assertThat(names("claim", "claim", "claim_2")).containsExactly("claim", "claim_3", "claim_2");
    assertThat(names("", "column_1")).containsExactly("column_1_2", "column_1");
    assertThat(names("column", "column_2", "column", ""))
        .containsExactly("column", "column_2", "column_3", "column_4");
  }

  @Property
  void neverGivesTwoColumnsOneName(
      @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'b') String> ends) {
    List<String> headers =
        ends.stream().map(end -> end.replace("a", "column_").replace("b", "4")).toList();

    assertThat(ColumnNames.of(headers)).extracting(Column::name).doesNotHaveDuplicates();
  }

  private static List<String> names(String... headers) {
    return ColumnNames.of(List.of(headers)).stream().map(Column::name).toList();
  }
}
