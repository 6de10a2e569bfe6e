package org.claimdesk.source.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceKind;
import org.claimdesk.source.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceAddTest {

  private static final String PAGE = "https://example.org/treaties/1953";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void openDesk() {
    desk = new Desk(folder, "KT-001", "KT-002", "KT-003");
  }

  @AfterEach
  void closeDesk() {
    desk.close();
  }

  @Test
  void attachesAPageWithAllThatIsSaidAboutIt() {
    Said said =
        desk.run(
            "source",
            "add",
            "KT-001",
            PAGE,
            "--quote",
            "in 1953",
            "--at",
            "p. 2",
            "--stance",
            "Refutes",
            "--title",
            "Treaties",
            "--publisher",
            "Archive",
            "--published",
            "1953",
            "--accessed",
            "2026-01-02",
            "--primary",
            "--archive",
            "https://example.com/copy",
            "--protected",
            "--note",
            "ask again",
            "--how",
            "mail");

    SourceDetails details = desk.sourcesOf("KT-001").get(0).details();
    assertThat(said.told).containsExactly("KT-001/1: attached");
    assertThat(details.address().orElseThrow().typed()).isEqualTo(PAGE);
    assertThat(details.quote()).contains("in 1953");
    assertThat(details.locator()).contains("p. 2");
    assertThat(details.stance()).contains(Stance.REFUTES);
    assertThat(details.title()).contains("Treaties");
    assertThat(details.publisher()).contains("Archive");
    assertThat(details.text(SourceField.PUBLISHED)).contains("1953");
    assertThat(details.text(SourceField.ACCESSED)).contains("2026-01-02");
    assertThat(details.kind()).contains(SourceKind.PRIMARY);
    assertThat(details.text(SourceField.ARCHIVE)).contains("https://example.com/copy");
    assertThat(details.confidential()).isTrue();
    assertThat(details.note()).contains("ask again");
    assertThat(details.text(SourceField.HOW)).contains("mail");
  }

  @Test
  void takesASingleWordForTheAddressOfTheCurrentClaim() {
    desk.current.set(new ClaimId("KT-002"));

    desk.run("source", "add", PAGE);

    assertThat(desk.addressesOf("KT-002")).containsExactly(PAGE);
  }

  @Test
  void refusesASingleWordWithoutACurrentClaim() {
    assertThat(Refused.headlines(() -> desk.run("source", "add", PAGE)))
        .containsExactly("no claim is named, and none is current");
  }

  @Test
  void makesASingleClaimTheCurrentOne() {
    desk.run("source", "add", "KT-003", PAGE);

    assertThat(desk.current.get()).contains(new ClaimId("KT-003"));
  }

  @Test
  void attachesToSeveralClaimsAndLeavesTheCurrentOne() {
    Said said = desk.run("source", "add", "KT-001..KT-003", PAGE);

    assertThat(said.told).containsExactly("attached to 3 claims");
    assertThat(desk.addressesOf("KT-003")).containsExactly(PAGE);
    assertThat(desk.current.get()).isEmpty();
  }

  @Test
  void takesAPersonInPlaceOfTheAddress() {
    desk.run("source", "add", "KT-001", "--person", "the press office", "--how", "phone");

    assertThat(desk.sourcesOf("KT-001").get(0).details().person()).contains("the press office");
  }

  @Test
  void refusesAnAddressBesideAWork() {
    List<String> problems =
        Refused.headlines(() -> desk.run("source", "add", "KT-001", PAGE, "--work", "Yearbook"));

    assertThat(problems).singleElement().asString().contains(PAGE, "--work");
    assertThat(desk.sourcesOf("KT-001")).isEmpty();
  }

  @Test
  void refusesASourceWithoutAnAddress() {
    assertThat(Refused.headlines(() -> desk.run("source", "add")))
        .containsExactly("a source has no address, no person and no work");
  }

  @Test
  void refusesPrimaryBesideSecondary() {
    assertThat(
            Refused.headlines(
                () -> desk.run("source", "add", "KT-001", PAGE, "--primary", "--secondary")))
        .containsExactly("a source cannot be both --primary and --secondary");
  }

  @Test
  void tellsTheSameAddressAndDoesNotDoubleIt() {
    desk.run("source", "add", "KT-001", PAGE);

    Said said = desk.run("source", "add", "KT-001,KT-002", PAGE + "/?utm_source=feed");

    assertThat(said.status).isZero();
    assertThat(said.told)
        .containsExactly("KT-001 has this source already as KT-001/1", "KT-002/1: attached");
    assertThat(desk.sourcesOf("KT-001")).hasSize(1);
  }

  @Test
  void attachesTheSameAddressAgainWhenAskedTo() {
    desk.run("source", "add", "KT-001", PAGE);

    desk.run("source", "add", "KT-001", PAGE, "--again");

    assertThat(desk.addressesOf("KT-001")).containsExactly(PAGE, PAGE);
  }

  @Test
  void keepsADateThatIsNoneAndTellsIt() {
    Said said = desk.run("source", "add", "KT-001", PAGE, "--published", "spring 2013");

    assertThat(said.told).hasSize(2).last().asString().contains("\"spring 2013\" is no date");
    assertThat(desk.sourcesOf("KT-001").get(0).details().text(SourceField.PUBLISHED))
        .contains("spring 2013");
  }

  @Test
  void keepsTheNameOfAFileAsTyped() throws IOException {
    Files.createDirectories(folder.resolve("home/notes"));
    Files.writeString(folder.resolve("home/notes/a.txt"), "x");

    desk.run("source", "add", "KT-001", "~/notes/a.txt");

    assertThat(desk.addressesOf("KT-001")).containsExactly("~/notes/a.txt");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThat(Refused.headlines(() -> desk.run("source", "add", "KT-001", "example.org/page")))
        .containsExactly("there is no file \"example.org/page\"");
  }

  @Test
  void refusesAFolder() throws IOException {
    Files.createDirectory(folder.resolve("scans"));

    assertThat(Refused.headlines(() -> desk.run("source", "add", "KT-001", "scans")))
        .containsExactly("\"scans\" is a folder, not a file");
  }

  @Test
  void tellsOneAddressInItsSpellingsAndKeepsTheOthersAsTyped() throws IOException {
    List<String> typed =
        Files.readAllLines(Path.of("src/test/cases/source-same-address/addresses.txt"));

    List<String> told =
        typed.stream()
            .flatMap(it -> desk.run("source", "add", "KT-001", it).told.stream())
            .toList();

    assertThat(told)
        .containsExactly(
            "KT-001/1: attached",
            "KT-001 has this source already as KT-001/1",
            "KT-001 has this source already as KT-001/1",
            "KT-001/2: attached",
            "KT-001/3: attached",
            "KT-001/4: attached");
    assertThat(desk.addressesOf("KT-001"))
        .containsExactly(typed.get(0), typed.get(3), typed.get(4), typed.get(5));
  }
}
