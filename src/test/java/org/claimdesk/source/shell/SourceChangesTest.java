package org.claimdesk.source.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceKind;
import org.claimdesk.terminal.Candidates.Candidate;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Usage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceChangesTest {

  private static final String PAGE = "https://example.org/visits";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void attachTwoSources() {
    desk = new Desk(folder, "KT-001", "KT-002", "KT-003");
    desk.run("source", "add", "KT-002", PAGE, "--title", "Visits", "--quote", "on Monday");
    desk.run("source", "add", "KT-001", "--person", "the press office", "--protected");
    desk.current.forget();
  }

  @AfterEach
  void closeDesk() {
    desk.close();
  }

  private SourceDetails details(String claim) {
    return desk.sourcesOf(claim).get(0).details();
  }

  @Test
  void listsTheSourcesOfAllClaimsInTheirOrder() {
    Said said = desk.run("source", "list");

    assertThat(said.columns)
        .containsExactly(
            "claim", "n", "kind", "stance", "where", "title", "quote", "copy", "found");
    assertThat(said.cells)
        .containsExactly(
            List.of("KT-001", "1", "", "", "the press office", "", "", "", ""),
            List.of("KT-002", "1", "", "", PAGE, "Visits", "on Monday", "", ""));
  }

  @Test
  void listsTheSourcesOfTheClaimsNamed() {
    assertThat(desk.run("source", "list", "KT-002,KT-003").ids).containsExactly("KT-002/1");
  }

  @Test
  void saysThatThereAreNone() {
    assertThat(desk.run("source", "list", "KT-003").told).containsExactly("no sources");
  }

  @Test
  void givesEveryFieldAsJson() {
    Object json = desk.run("source", "list", "KT-001").json.get(0);

    assertThat(json)
        .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
        .containsEntry("claim", "KT-001")
        .containsEntry("n", 1)
        .containsEntry("address", null)
        .containsEntry("person", "the press office")
        .containsEntry("protected", true)
        .containsEntry("quote_found", null);
    assertThat(((Map<?, ?>) json).keySet().stream().map(Object::toString))
        .startsWith("claim", "n", "address")
        .endsWith("protected", "note", "sha256", "captured_at", "quote_found");
  }

  @Test
  void changesWhatIsNamedAndKeepsTheRest() {
    Said said = desk.run("source", "edit", "KT-002/1", "--secondary", "--title", "");

    assertThat(said.told).containsExactly("KT-002/1: changed");
    assertThat(details("KT-002").kind()).contains(SourceKind.SECONDARY);
    assertThat(details("KT-002").title()).isEmpty();
    assertThat(details("KT-002").quote()).contains("on Monday");
  }

  @Test
  void tellsAnEditThatChangesNothing() {
    assertThat(desk.run("source", "edit", "KT-002/1", "--title", "Visits").told)
        .containsExactly("KT-002/1: unchanged");
  }

  @Test
  void takesTheProtectionOff() {
    desk.run("source", "edit", "KT-001/1", "--public");

    assertThat(details("KT-001").confidential()).isFalse();
  }

  @Test
  void changesAPersonForAnAddress() {
    desk.run("source", "edit", "KT-001/1", "--person", "", "--address", PAGE);

    assertThat(desk.addressesOf("KT-001")).containsExactly(PAGE);
  }

  @Test
  void refusesAnEditWithoutAnOption() {
    assertThat(Refused.headlines(() -> desk.run("source", "edit", "KT-002/1")))
        .containsExactly("nothing is said about the source");
  }

  @Test
  void refusesToMoveASourceToAFileThatIsNotThere() {
    assertThat(
            Refused.headlines(() -> desk.run("source", "edit", "KT-002/1", "--address", "no.pdf")))
        .containsExactly("there is no file \"no.pdf\"");
  }

  @Test
  void tellsAnUnknownDateOfAnEdit() {
    Said said = desk.run("source", "edit", "KT-002/1", "--accessed", "last week");

    assertThat(said.told).hasSize(2).last().asString().contains("\"last week\" is no date");
  }

  @Test
  void findsTheSourceOfTheCurrentClaim() {
    desk.current.set(new ClaimId("KT-002"));

    desk.run("source", "edit", "./1", "--stance", "context");

    assertThat(details("KT-002").stance()).isPresent();
  }

  @Test
  void removesASourceOnceAndSaysSoTheSecondTime() {
    Said first = desk.run("source", "remove", "KT-002/1");
    Said second = desk.run("source", "remove", "KT-002/1");

    assertThat(first.told).containsExactly("KT-002/1: removed");
    assertThat(second.told).containsExactly("KT-002/1: removed already");
    assertThat(second.status).isZero();
    assertThat(desk.sourcesOf("KT-002")).isEmpty();
  }

  @Test
  void neverUsesANumberTwice() {
    desk.run("source", "remove", "KT-002/1");

    assertThat(desk.run("source", "add", "KT-002", PAGE).told)
        .containsExactly("KT-002/2: attached");
  }

  @Test
  void refusesToRemoveWhatNeverWas() {
    assertThat(Refused.headlines(() -> desk.run("source", "remove", "KT-002/2")))
        .containsExactly("there is no source KT-002/2");
  }

  @Test
  void copiesASourceWithAllThatIsSaidAboutIt() {
    Said said = desk.run("source", "copy", "KT-002/1", "KT-001..KT-003");

    assertThat(said.told)
        .containsExactly("KT-002 has this source already as KT-002/1", "attached to 2 claims");
    assertThat(details("KT-003")).isEqualTo(details("KT-002"));
  }

  @Test
  void offersSourcesThatBeginWithWhatIsTyped() {
    assertThat(desk.candidates().startingWith("KT-0"))
        .containsExactly(
            new Candidate("KT-001/1", "the press office"), new Candidate("KT-002/1", "Visits"));
    assertThat(desk.candidates().startingWith("KT-002/"))
        .containsExactly(new Candidate("KT-002/1", "Visits"));
    assertThat(desk.candidates().startingWith("KT-002/7")).isEmpty();
  }

  @Test
  void offersTheSourcesOfTheCurrentClaimFirst() {
    desk.current.set(new ClaimId("KT-002"));

    assertThat(desk.candidates().startingWith(""))
        .containsExactly(new Candidate("KT-002/1", "Visits"));
  }

  @Test
  void explainsEveryCommandWithRulesAndExamples() {
    assertThat(desk.commands())
        .hasSize(10)
        .extracting(DeskCommand::usage)
        .allSatisfy(
            usage -> {
              assertThat(usage.rules()).isNotEmpty();
              assertThat(usage.examples()).hasSizeGreaterThanOrEqualTo(2);
              assertThat(usage.examples())
                  .extracting(Usage.Example::line)
                  .allMatch(line -> line.startsWith(usage.name()));
            });
  }
}
