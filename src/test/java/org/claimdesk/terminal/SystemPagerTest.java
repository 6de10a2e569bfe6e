package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemPagerTest {

  @TempDir private Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void haveATerminal() {
    environment.put("TERM", "xterm");
    environment.put("PATH", "/nowhere::" + folder);
  }

  private Optional<Pager> chosen() {
    return SystemPager.of(
        new Invocation.Surroundings(
            folder, environment, Optional.empty(), new Invocation.Size(80, 24)));
  }

  @Test
  void takesThePagerOfTheUser() {
    environment.put("PAGER", "more -d | cat");

    assertThat(chosen()).contains(new SystemPager("more -d | cat"));
  }

  @Test
  void takesLessWhereThereIsOne() throws IOException {
    assertThat(chosen()).isEmpty();

    Files.createFile(
        folder.resolve("less"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

    assertThat(chosen()).contains(new SystemPager("less"));
  }

  @Test
  void takesNoneWhereNoneIsWanted() {
    environment.put("PAGER", "");
    assertThat(chosen()).isEmpty();
    environment.put("PAGER", " cat ");
    assertThat(chosen()).isEmpty();
  }

  @Test
  void takesNoneOnATerminalThatCannotBeMovedAboutOn() {
    environment.put("PAGER", "more");
    environment.put("TERM", "dumb");
    assertThat(chosen()).isEmpty();
    environment.remove("TERM");
    assertThat(chosen()).isEmpty();
  }

  @Test
  void tellsAPagerThatWasLeftFromOneThatFailed() throws IOException {
    assertThat(read("cat >/dev/null", "text\n")).isTrue();
    assertThat(read("exit 2", "")).isTrue();
    assertThat(read("exit 127", "")).isFalse();
    assertThat(read("kill -9 $$", "")).isFalse();
  }

  @Test
  void setsLessUpUnlessTheUserHas() throws IOException {
    String expected = System.getenv().getOrDefault("LESS", "FRX");

    assertThat(read("[ \"$LESS\" = '" + expected + "' ] && [ -n \"$LV\" ] || exit 1", "")).isTrue();
  }

  private static boolean read(String command, String text) throws IOException {
    Pager.Pages pages = new SystemPager(command).open().orElseThrow();
    if (!text.isEmpty()) {
      pages.write(text);
    }
    return pages.close();
  }
}
