package org.claimdesk.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScriptReaderTest {

  @Test
  void passesOverBlankLinesAndComments() {
    List<ScriptLine> lines = read("# a\n\n  // b\n \t\nmark A1 true\n   # c\nlist # d\n");

    assertThat(lines)
        .containsExactly(new ScriptLine(5, "mark A1 true"), new ScriptLine(7, "list # d"));
  }

  @Test
  void readsLinesWhateverTheirEnds() {
    List<ScriptLine> lines = read("\uFEFFone\r\n\r\ntwo\nthree\rfour");

    assertThat(lines)
        .containsExactly(
            new ScriptLine(1, "one"),
            new ScriptLine(3, "two"),
            new ScriptLine(4, "three"),
            new ScriptLine(5, "four"));
  }

  @Test
  void goesOnAfterABackslashAndNamesTheFirstLine() {
    List<ScriptLine> lines = read("mark A1 false \\\r\n  --because x \\\n --yes\nnext");

    assertThat(lines)
        .containsExactly(
            new ScriptLine(1, "mark A1 false   --because x  --yes"), new ScriptLine(4, "next"));
  }

  @Test
  void leavesABackslashWithinAWordAlone() {
    List<ScriptLine> lines = read("note C1 C:\\temp\\\nnext");

    assertThat(lines.get(0).text()).isEqualTo("note C1 C:\\temp\\");
  }

  @Test
  void endsAScriptThatStopsInTheMiddleOfACommand() {
    assertThat(read("list \\")).containsExactly(new ScriptLine(1, "list "));
  }

  @Test
  void refusesALineThatIsNotUtf8AndGoesOnAfterIt() {
    byte[] script = {'a', '\n', (byte) 0xE9, '\n', 'b'};
    ScriptReader reader = new ScriptReader(new ByteArrayInputStream(script));
    reader.next();

    assertThatThrownBy(reader::next).hasMessage("this line is not UTF-8 text");
    assertThat(reader.number()).isEqualTo(2);
    assertThat(reader.next()).contains(new ScriptLine(3, "b"));
  }

  @Test
  void givesALineBeforeTheNextOneIsWritten() throws IOException {
    try (PipedOutputStream writer = new PipedOutputStream();
        PipedInputStream pipe = new PipedInputStream(writer)) {
      ScriptReader reader = new ScriptReader(pipe);
      writer.write("first\r\n".getBytes(UTF_8));

      assertThat(reader.next()).contains(new ScriptLine(1, "first"));

      writer.write("second\r".getBytes(UTF_8));
      assertThat(reader.next()).contains(new ScriptLine(2, "second"));
    }
  }

  private static List<ScriptLine> read(String text) {
    ScriptReader reader = new ScriptReader(new ByteArrayInputStream(text.getBytes(UTF_8)));
    List<ScriptLine> lines = new ArrayList<>();
    for (Optional<ScriptLine> line = reader.next(); line.isPresent(); line = reader.next()) {
      lines.add(line.get());
    }
    return lines;
  }
}
