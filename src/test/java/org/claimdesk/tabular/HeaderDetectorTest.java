package org.claimdesk.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderDetectorTest {

  private static boolean hasHeader(String text) {
    ReadOptions options =
        ReadOptions.defaults().headers(List.of("id", "claim", "statement", "no", "text", "date"));
    return Table.ofText(text, options).file().dialect().header();
  }

  @Test
  void looksAtTheBeginningOfALongCellOnly() {
    assertThat(hasHeader("foo,bar\n1," + "字".repeat(100_000) + "\n2,short one here\n")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,claim\n1,One is one.\n",
        "id,claim\n",
        "CLAIM TEXT,Statement\nx,y\n",
        "2012,2013,2014,claim\n1,2,3,The well is deep.\n",
        "Nr.,Behauptung,Sprecher\n1,Die Brücke ist 90 Meter lang.,Huber\n",
        "លេខ,សំណើ,អ្នកនិយាយ\n1,ប្រាសាទអង្គរវត្តនៅខេត្តសៀមរាប។,សុខ\n",
        "Timestamp,What is the claim you want to have checked?\n2014-07-03,The weir is dry.\n",
        "key,words\na,b\n",
        "alone\n",
        "id,claim\n1,One is one.\nid,claim\n2,Two is two.\n",
      })
  void findsAHeader(String text) {
    assertThat(hasHeader(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "101,\"The mast is 33 metres high, without the flag.\",Captain\n102,The weir is dry.,Bo\n",
        "101,The mast is 33 metres high.,Captain\n",
        "The mast is 33 metres high.\nThe weir is dry.\n",
        "101,The mast is 33 metres high.,no\n102,The hull is green.,yes\n103,So it is.,yes\n",
        "1,no,The weir is dry.\n2,no,The well is deep.\n",
        "KT-1,Bread is dear.\nKT-2,Milk is cheap.\n",
        "https://example.org/a,Kep\nhttps://example.org/b,Kampot\n",
        "1,ប្រាសាទអង្គរវត្តនៅខេត្តសៀមរាប។\n2,ទឹកជ្រៅ។\n",
      })
  void findsNone(String text) {
    assertThat(hasHeader(text)).isFalse();
  }
}
