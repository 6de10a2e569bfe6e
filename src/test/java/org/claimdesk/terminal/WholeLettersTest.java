package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeLettersTest {

  @ParameterizedTest
  @CsvSource({
    "note KT-001 \"កម្ពុជា\", note KT-001 \"កម្ពុជា\"",
    "find cafe\u0301, find cafe\u0301",
    "find café, find café",
    "ក្\u001b[31m, ក្␛[31m",
    "plain\u001b, plain"
  })
  void showsWhatWasTypedAndNothingThatActs(String typed, String shown) throws IOException {
    LineReader reader = reader();

    assertThat(new WholeLetters().highlight(reader, typed).toString()).isEqualTo(shown);
  }

  private static LineReader reader() throws IOException {
    DumbTerminal terminal =
        new DumbTerminal(
            "test",
            "dumb",
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8);
    return LineReaderBuilder.builder().terminal(terminal).build();
  }
}
