package org.claimdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.problem.Problem;
import org.junit.jupiter.api.Test;

class PropertyLinesTest {

  private final List<Problem> problems = new ArrayList<>();

  private List<String> read(String text) {
    return PropertyLines.of("f", text, problems).stream()
        .map(it -> it.where().line().orElseThrow() + " " + it.key() + "=" + it.value())
        .toList();
  }

  @Test
  void knowsTheLineOfEachKeyWhateverEndsTheLines() {
    assertThat(read("# note\r\n\r\na = 1\rb: 2 \n  ! note\n\tc 3"))
        .containsExactly("3 a=1", "4 b=2", "6 c=3");
  }

  @Test
  void readsALineThatGoesOnAsOneAtItsFirstLine() {
    assertThat(read("a = one, \\\n   # two\nb = x\\\\\nc = y\\"))
        .containsExactly("1 a=one, # two", "3 b=x\\", "4 c=y");
  }

  @Test
  void keepsAKeyThatComesTwice() {
    assertThat(read("a=1\na=2")).containsExactly("1 a=1", "2 a=2");
  }

  @Test
  void readsLettersOfAllScriptsAndEscapes() {
    assertThat(read("reviewer = \u179F\u17BB\u1781\nname = Jos\\u00e9"))
        .containsExactly("1 reviewer=\u179F\u17BB\u1781", "2 name=Jos\u00E9");
  }

  @Test
  void tellsABrokenEscapeByItsLineAndGoesOn() {
    assertThat(read("a=1\nb=\\u12\nc=3")).containsExactly("1 a=1", "3 c=3");
    assertThat(problems)
        .extracting(Problem::headline)
        .containsExactly("f:2: \\u stands without four hexadecimal digits");
  }

  @Property
  void readsWhatJavaReads(@ForAll("texts") String text) throws IOException {
    Properties java = new Properties();
    java.load(new StringReader(text));
    Map<String, String> expected = new HashMap<>();
    java.stringPropertyNames().forEach(key -> expected.put(key, java.getProperty(key).strip()));

    Map<String, String> read = new HashMap<>();
    PropertyLines.of("f", text, problems).forEach(it -> read.put(it.key(), it.value()));

    assertThat(read).isEqualTo(expected);
    assertThat(problems).isEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "b", "=", ":", " ", "\t", "#", "!", "\\", "\n", "\r", "\r\n", "\u0101")
        .list()
        .ofMaxSize(30)
        // Java takes a lone backslash before a file's end for an empty key, or not, by the line's
        // end
        .map(parts -> String.join("", parts) + "\nlast=1");
  }
}
