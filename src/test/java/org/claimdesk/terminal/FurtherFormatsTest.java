package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FurtherFormatsTest {

  private final TestDesk desk = new TestDesk();

  @BeforeEach
  void addACommandWithAFormatOfItsOwn() {
    desk.registry.register(
        new FakeCommand(
            Usage.of("survey", Usage.Group.RESULTS, "for tests").reading("xml"),
            words ->
                out -> {
                  out.line(words.option("format").orElse("none") + " " + out.forPeople());
                  return Answer.DONE;
                }));
  }

  @Test
  void givesTheCommandItsOwnFormatAndTheListingsThoseOfAll() {
    assertThat(desk.run("survey", "--format", "xml")).isZero();
    assertThat(desk.run("survey", "--format", "table")).isZero();
    assertThat(desk.out()).isEqualTo("xml false\ntable true\n");
  }

  @Test
  void refusesAnUnknownFormatNamingThoseOfTheCommandOnly() {
    assertThat(desk.run("survey", "--format", "xlm")).isEqualTo(2);
    assertThat(desk.err())
        .contains("did you mean xml? --format takes one of table, tsv, csv, json, ids, xml");
  }

  @Test
  void keepsTheFormatFromOtherCommands() {
    assertThat(desk.run("list", "--format", "xml")).isEqualTo(2);
    assertThat(desk.err()).contains("--format takes one of table, tsv, csv, json, ids\n");
  }

  @Test
  void namesItInTheHelpAndOffersItForTab() {
    DeskCompleter completer = new DeskCompleter(desk.registry, new CandidateWords(List.of()));
    String line = "survey --format=";

    assertThat(desk.run("help", "survey")).isZero();
    assertThat(desk.out().replaceAll("\\s+", " ")).contains("table, tsv, csv, json, ids or xml");
    assertThat(completer.at(TypedLine.of(line, line.length())))
        .extracting(Candidate::value)
        .endsWith("--format=ids", "--format=xml");
  }
}
