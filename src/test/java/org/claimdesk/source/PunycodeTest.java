package org.claimdesk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunycodeTest {

  @ParameterizedTest
  @CsvSource({"straße, strae-oqa", "faß, fa-hia", "βόλος, nxasmm1c", "ß, zca"})
  void encodesTheLettersThatJavaFolds(String label, String encoded) {
    assertThat(Punycode.encode(label)).isEqualTo(encoded);
  }

  @Property
  void agreesWithJavaOnTheOthers(@ForAll("labels") String label) {
    assertThat("xn--" + Punycode.encode(label)).isEqualTo(IDN.toASCII(label));
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.strings()
        .withChars("abz09äöéруфя例えテスト한글")
        .ofMaxLength(9)
        .map(text -> text + "ü");
  }
}
