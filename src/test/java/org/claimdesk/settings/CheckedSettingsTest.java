package org.claimdesk.settings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedSettingsTest {

  private static final List<SettingKey> KEYS =
      List.of(
          SettingKey.REVIEWER,
          SettingKey.of("profile", value -> requireDraft(value)),
          new SettingKey("severity.stale", "severity.RULE", value -> {}),
          new SettingKey("severity.no-source", "severity.RULE", value -> {}));

  @TempDir private Path folder;

  private static void requireDraft(String value) {
    if (!value.equals("draft")) {
      throw ProblemException.of("there is no profile \"" + value + "\"", "write draft");
    }
  }

  private Path file() {
    return folder.resolve(SettingsFile.NAME);
  }

  private Settings read() {
    return new CheckedSettings(() -> new SettingsFile(file(), "it"), () -> KEYS).current();
  }

  private List<String> refused() {
    ProblemException refusal = catchThrowableOfType(ProblemException.class, this::read);
    return refusal.problems().stream().map(Problem::headline).toList();
  }

  @Test
  void hasNothingWhereThereIsNoFileAndAsksForNoKeys() {
    SettingsInUse settings =
        new CheckedSettings(
            () -> new SettingsFile(file(), "it"),
            () -> {
              throw new IllegalStateException();
            });

    assertThat(settings.current().all()).isEmpty();
  }

  @Test
  void readsTheFileAnewEachTimeWithOrWithoutAByteOrderMark() throws IOException {
    Files.writeString(file(), "\uFEFFreviewer = Mei");
    Settings first = read();
    Files.writeString(file(), "reviewer = Ben");

    assertThat(first.value(SettingKey.REVIEWER)).contains("Mei");
    assertThat(read().value(SettingKey.REVIEWER)).contains("Ben");
  }

  @Test
  void tellsAllThatIsWrongInTheOrderOfTheLines() throws IOException {
    Files.writeString(
        file(),
        """
        profile = web
        colour = red
        reviewer =
        severity.stale = off
        severity.stale = error
        x = \\uXYZ1
        """);

    assertThat(refused())
        .containsExactly(
            "it:1: there is no profile \"web\"",
            "it:2: there is no setting \"colour\"",
            "it:3: \"reviewer\" has no value",
            "it:5: \"severity.stale\" is there already, on line 4",
            "it:6: \\u stands without four hexadecimal digits");
  }

  @Test
  void namesTheNearestSettingAndListsThoseOfOneKindOnce() throws IOException {
    Files.writeString(file(), "severity.no-sauce = off");

    ProblemException refusal = catchThrowableOfType(ProblemException.class, this::read);

    assertThat(refusal.problems().get(0).remedy())
        .contains(
            "did you mean severity.no-source? the settings are profile, reviewer, severity.RULE");
  }

  @Test
  void refusesWhatIsNoFileOfSettings() throws IOException {
    Files.createDirectory(file());
    assertThat(refused()).containsExactly("it: this is no file");
    Files.delete(file());

    Files.write(file(), "reviewer = Jos\u00E9".getBytes(ISO_8859_1));
    assertThat(refused()).containsExactly("it: this is no text in UTF-8");

    Files.write(file(), "#".repeat((1 << 20) + 1).getBytes(UTF_8));
    assertThat(refused()).containsExactly("it: this is larger than a megabyte");
  }

  @Test
  void keepsThePlaceThatAProblemHas() throws IOException {
    Setting setting = new Setting("scale", "x.csv", Location.of("it", 3));
    Problem elsewhere = Problem.at(Location.of("x.csv", 9), "blank");

    ProblemException refusal =
        catchThrowableOfType(
            ProblemException.class,
            () ->
                setting.read(
                    value -> {
                      throw new ProblemException(List.of(elsewhere, Problem.of("what", "so")));
                    }));

    assertThat(refusal.problems())
        .extracting(Problem::headline)
        .containsExactly("x.csv:9: blank", "it:3: what");
  }
}
