package org.claimdesk.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=2+3 is the code",
        "+9 points since May",
        "-6 million in the till",
        "@noon the bell rings",
        "\tindented",
        "\rreturned",
        "-",
        "+",
        "-2+3",
        "-5\n",
        "-1,2,3",
        "-e5",
        "--5",
        "=5",
        "@5",
        "'=2+3",
        "'-5",
        "''=2"
      })
  void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String cell) {
    assertThat(FormulaGuard.guard(cell)).isEqualTo("'" + cell);
    assertThat(FormulaGuard.isGuarded("'" + cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-6",
        "-6.5",
        "+3.2%",
        "-1,000",
        "-1.234,50",
        "-1,234.5678",
        "+1 000",
        "-.5",
        "-1e5",
        "-1.5E+10",
        "-12 %",
        "-1'000",
        "+0042",
        "'Twas raining",
        "'",
        "''",
        "",
        "6",
        "a=b",
        " =2",
        "-1,00,00,000"
      })
  void leavesPlainNumbersAndOrdinaryTextAlone(String cell) {
    assertThat(FormulaGuard.guard(cell)).isEqualTo(cell);
    assertThat(FormulaGuard.isGuarded("'" + cell)).isFalse();
  }

  @Test
  void judgesLongCellsWithoutTrouble() {
    String cell = "-1" + ",000".repeat(100_000);

    assertThat(FormulaGuard.needsGuard(cell)).isTrue();
    assertThat(FormulaGuard.needsGuard("-" + "1".repeat(100_000))).isFalse();
  }

  @Property
  void takesOffExactlyWhatItPutOn(@ForAll("cells") String cell) {
    assertThat(FormulaGuard.unguard(FormulaGuard.guard(cell))).isEqualTo(cell);
  }

  @Property
  void leavesNoCellThatStillNeedsIt(@ForAll("cells") String cell) {
    String guarded = FormulaGuard.guard(cell);

    assertThat(FormulaGuard.needsGuard(guarded)).isEqualTo(FormulaGuard.isGuarded(guarded));
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("'=+-@\t\r5.,%eE a").ofMaxLength(6);
  }
}
