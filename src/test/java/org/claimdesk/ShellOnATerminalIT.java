package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.WinSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell in a real pseudo-terminal: what is typed, and what is on the screen. */
class ShellOnATerminalIT {

  private static final Pattern COLOUR =
      Pattern.compile("\u001b\\[([0-9]+;)*(3|4|9|10)[0-8](;[0-9]+)*m");

  private static final WinSize SIZE = new WinSize(100, 30);

  @TempDir private Path home;
  private Path folder;
  private PseudoTerminal terminal;

  @BeforeEach
  void layOut() throws IOException {
    folder = Files.createDirectory(home.resolve("desk"));
    Files.copy(Path.of("claims.csv"), folder.resolve("claims.csv"));
    start(Map.of());
  }

  @AfterEach
  void end() {
    terminal.close();
  }

  private void start(Map<String, String> more, String... arguments) throws IOException {
    Map<String, String> environment = PseudoTerminal.environment(home);
    environment.putAll(more);
    if (terminal != null) {
      terminal.close();
    }
    terminal = PseudoTerminal.claimdesk(folder, environment, SIZE, List.of(arguments));
  }

  private void type(String keys) throws IOException {
    terminal.type(keys);
  }

  private void await(String text) throws InterruptedException {
    terminal.await(text);
  }

  private void assertLeft() throws InterruptedException {
    assertThat(terminal.status()).isZero();
  }

  @Test
  void completesClaimsVerdictsAndOptions() throws Exception {
    await("claims.csv 0/51> ");

    type("mark KT-02\t");
    await("KT-025");
    await("As of July 2014, Japan ranks second");
    await("KT-029");
    type("5 not\t");
    await("-checkable");
    type("--cor\t");
    await("rection");
    type("later\r");
    await("KT-025: not-checkable");
    await("claims.csv 1/51> ");
    type("show\r");
    await("later");
  }

  @Test
  void showsTheCombiningMarksOfATypedLine() throws Exception {
    await("claims.csv 0/51> ");

    type("note KT-001 កម្ពុជា");

    await("កម្ពុជា");
  }

  @Test
  void dropsAHalfTypedLine() throws Exception {
    await("claims.csv 0/51> ");

    type("mark KT-001 true" + PseudoTerminal.CTRL_C);
    await("claims.csv 0/51> ");
    type("status\r");
    await("51 claims, 0 judged");
    await("claims.csv 0/51> ");
    type(PseudoTerminal.CTRL_D);

    assertLeft();
  }

  @Test
  void comesBackToTheSameClaimAndKeepsItsHistoryAway() throws Exception {
    await("claims.csv 0/51> ");
    type("mark KT-025 true\r");
    await("claims.csv 1/51> ");
    type("exit\r");
    assertLeft();

    start(Map.of());
    await("claims.csv 1/51> ");
    type("show\r");
    await("Japan ranks second");
    await("claims.csv 1/51> ");
    type("exit\r");
    assertLeft();

    assertThat(home.resolve("state/claimdesk/history")).content().contains("mark KT-025 true");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("claims.csv", "claims.desk");
  }

  @Test
  void coloursVerdictsUnlessColourIsNotWanted() throws Exception {
    await("claims.csv 0/51> ");
    listAMarkedClaim();
    assertThat(terminal.sent()).containsPattern(COLOUR);

    start(Map.of("NO_COLOR", "1"));
    await("claims.csv 1/51> ");
    listAMarkedClaim();
    assertThat(terminal.sent()).doesNotContainPattern(COLOUR);
  }

  @Test
  void saysHowFarALongLoadHasComeAndLeavesNothingOfIt() throws Exception {
    leaveFirst();
    start(Map.of("CLAIMDESK_JAVA_OPTS", "-Dclaimdesk.patience=0"));
    await("claims.csv 0/51> ");

    type("load many.csv\r");
    await("loading many.csv: 256 rows");
    await("3,000 claims");
    await("many.csv 0/3000> ");

    assertThat(terminal.sent()).containsPattern("loading many\\.csv[^\n]*\r {99}\r");
    assertThat(terminal.sent().substring(terminal.sent().lastIndexOf("loading many.csv")))
        .containsPattern("^[^\n]*\r {99}\r");
  }

  @Test
  void saysHowFarASingleCommandHasCome() throws Exception {
    leaveFirst();
    start(Map.of("CLAIMDESK_JAVA_OPTS", "-Dclaimdesk.patience=0"), "load", "many.csv");
    await("loading many.csv: 256 rows");
    await("3,000 claims");
    assertLeft();

    assertThat(terminal.sent().substring(terminal.sent().lastIndexOf("loading many.csv")))
        .containsPattern("^[^\n]*\r {99}\r");
  }

  private void leaveFirst() throws Exception {
    await("claims.csv 0/51> ");
    type("exit\r");
    assertLeft();
    writeManyClaims();
  }

  private void writeManyClaims() throws IOException {
    StringBuilder claims = new StringBuilder("id,claim\n");
    for (int claim = 1; claim <= 3000; claim++) {
      claims.append("K").append(claim).append(",The bridge is ").append(claim).append(" m long.\n");
    }
    Files.writeString(folder.resolve("many.csv"), claims);
  }

  private void listAMarkedClaim() throws Exception {
    type("mark KT-001 true\r");
    await("claims.csv 1/51> ");
    type("nosuch\r");
    await("error: ");
    type("list --limit 3\r");
    await("KT-003");
    await("claims.csv 1/51> ");
    type("exit\r");
    assertLeft();
  }
}
