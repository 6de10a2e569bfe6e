package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusForPeopleTest {

  private static final int NARROW = 40;

  @TempDir private Path folder;

  private InProcess desk;

  @BeforeEach
  void workOnHostileClaims() {
    desk = new InProcess(folder);
    desk.write(
        "claims.csv",
        "id,claim,location\nA,One.,\u001b[2Jpage one of the supplement on diplomacy and trade\n"
            + "B,Two.,\u05d0\u05d1\nC,Three.,\n");
    desk.run("mark", "A", "true", "--as", "Ben\u001b[31m\nthe Second of his name");
    desk.run("mark", "B", "unverifiable", "--as", "ana");
  }

  private List<String> status(String... more) {
    String[] words = new String[more.length + 1];
    words[0] = "status";
    System.arraycopy(more, 0, words, 1, more.length);
    return desk.onTerminal(NARROW, words).out().lines().toList();
  }

  @Test
  void fitsANarrowTerminal() {
    assertThat(status())
        .allSatisfy(
            line ->
                assertThat(line.replaceAll("[\u2068\u2069]", "").length())
                    .isLessThanOrEqualTo(NARROW))
        .anySatisfy(line -> assertThat(line).matches("location +judged"))
        .anySatisfy(line -> assertThat(line).matches("\u2068\u05d0\u05d1\u2069 +1/1  \\[#{10}\\]"))
        .anySatisfy(line -> assertThat(line).matches("no location +0/1  \\[\\.{10}\\]"));
  }

  @Test
  void showsNamesAndPlacesAsMarksWhereATerminalWouldActOnThem() {
    String shown = String.join("\n", status());

    assertThat(shown)
        .doesNotContain("\u001b")
        .contains("\u241b[2Jpage one")
        .containsPattern("Ben\u241b\\[31m\u23cethe Second");
  }

  @Test
  void leavesOutWhatLooksAtEveryClaimWhereOnlyTheStatusIsAsked() {
    assertThat(status("--exit-code")).anySatisfy(line -> assertThat(line).startsWith("verdict"));
    assertThat(status("--exit-code")).noneSatisfy(line -> assertThat(line).startsWith("location"));
    assertThat(desk.run("status").out()).doesNotContain("location").startsWith("claims\t3\n");
  }
}
