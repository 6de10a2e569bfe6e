package org.claimdesk.source.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceImportTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void openDesk() {
    desk = new Desk(folder, "T1", "T2", "T3");
  }

  @AfterEach
  void closeDesk() {
    desk.close();
  }

  private void write(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(lines));
  }

  private Said importing(String... lines) throws IOException {
    write("sources.csv", lines);
    return desk.run("source", "import", "sources.csv");
  }

  private List<String> faults(String... lines) throws IOException {
    write("sources.csv", lines);
    return Refused.headlines(() -> desk.run("source", "import", "sources.csv"));
  }

  @Test
  void attachesOneAddressToTwoClaimsAndTellsItsRepeat() throws IOException {
    Path file = Path.of("src/test/cases/source-import-two-ids/sources.csv").toAbsolutePath();

    Said said = desk.run("source", "import", file.toString());

    SourceDetails first = desk.sourcesOf("T1").get(0).details();
    SourceDetails second = desk.sourcesOf("T2").get(0).details();
    assertThat(said.status).isZero();
    assertThat(said.told)
        .containsExactly(
            file + ":4: T1 has this source already as T1/1", file + ": 2 sources attached");
    assertThat(desk.addressesOf("T1")).containsExactly("https://example.org/rates");
    assertThat(first.title()).contains("Rates, 2031");
    assertThat(first.stance()).contains(Stance.REFUTES);
    assertThat(desk.addressesOf("T2")).containsExactly("https://example.org/rates");
    assertThat(second.stance()).contains(Stance.SUPPORTS);
    assertThat(second.quote()).contains("Rates are due");
    assertThat(desk.sourcesOf("T3")).isEmpty();
  }

  @Test
  void attachesNothingNewTheSecondTime() throws IOException {
    importing("id,url", "T1,https://example.org/a");

    Said said = importing("id,url", "T1,https://example.org/a");

    assertThat(said.told)
        .containsExactly(
            "sources.csv:2: T1 has this source already as T1/1",
            "sources.csv: no sources attached");
  }

  @Test
  void readsEveryColumn() throws IOException {
    importing(
        "ID,Address,person,work,title,publisher,published,accessed,stance,kind,quote,locator,"
            + "archive,protected,note,how",
        "T1,https://example.org/a,,,A,B,2014,2014-07-03,context,primary,q,p. 1,"
            + "https://example.com/a,yes,n,mail",
        "T1,,Press office,,,,,,,,,,,no,,phone",
        "T1,,,Yearbook 2014,,,,,,,,,,,,");

    assertThat(desk.sourcesOf("T1").get(0).details().texts())
        .hasSize(SourceField.values().length - 2)
        .containsEntry(SourceField.PROTECTED, "yes")
        .containsEntry(SourceField.LOCATOR, "p. 1");
    assertThat(desk.sourcesOf("T1").get(1).details().person()).contains("Press office");
    assertThat(desk.sourcesOf("T1").get(2).details().work()).contains("Yearbook 2014");
  }

  @Test
  void tellsUnknownColumnsOnceAndPassesThemOver() throws IOException {
    Said said =
        importing("id,url,mood,colour", "T1,https://example.org/a,x,y", "T2,https://example.org/a");

    assertThat(said.told)
        .containsExactly(
            "sources.csv: columns passed over: mood, colour", "sources.csv: 2 sources attached");
  }

  @Test
  void tellsADateThatIsNone() throws IOException {
    Said said = importing("id,url,published", "T1,https://example.org/a,last spring");

    assertThat(said.told.get(0)).startsWith("sources.csv:2: \"last spring\" is no date");
  }

  @Test
  void padsAShortRow() throws IOException {
    importing("id,url,title,quote", "T1,https://example.org/a");

    assertThat(desk.addressesOf("T1")).containsExactly("https://example.org/a");
  }

  @Test
  void attachesNothingAndTellsEveryFault() throws IOException {
    List<String> faults =
        faults(
            "id,url,file,stance,kind",
            "T1,https://example.org/a,,,",
            "T9,https://example.org/a,,agrees,",
            ",https://example.org/a,,,",
            "T1,,,,",
            "T2,https://example.org/a,,,,surplus",
            "T2,ftp://example.org/a,,,third",
            "T2,https://example.org/b,b.pdf,,",
            "T2,,b.pdf,,");

    assertThat(faults)
        .containsExactly(
            "sources.csv:3: there is no claim \"T9\"",
            "sources.csv:3: no stance is called \"agrees\"",
            "sources.csv:4: the row names no claim",
            "sources.csv:5: a source has no address, no person and no work",
            "sources.csv:6: the row has 6 cells, the header 5",
            "sources.csv:7: \"ftp:\" is no scheme of a source's address",
            "sources.csv:7: no kind of source is called \"third\"",
            "sources.csv:8: the row gives more than one of url, address and file",
            "sources.csv:9: there is no file \"b.pdf\"");
    assertThat(desk.run("source", "list").ids).isEmpty();
  }

  @Test
  void tellsTheFaultsBeforeAMalformedRowToo() throws IOException {
    List<String> faults =
        faults("id,url", "T9,https://example.org/a", "T1,\"https://example.org/b");

    assertThat(faults).hasSize(2);
    assertThat(faults.get(0)).isEqualTo("sources.csv:2: there is no claim \"T9\"");
    assertThat(faults.get(1)).startsWith("sources.csv:3");
  }

  @Test
  void refusesAFileWithoutIds() throws IOException {
    assertThat(faults("claim,url", "T1,https://example.org/a"))
        .containsExactly("sources.csv: no column is called id");
  }

  @Test
  void refusesAFileThatSaysOfNoSourceWhereItIs() throws IOException {
    assertThat(faults("id,link", "T1,https://example.org/a"))
        .containsExactly("sources.csv: no column says where the sources are");
  }

  @Test
  void findsFilesBesideItselfAndKeepsTheirNamesAsTyped() throws IOException {
    write("work/scans/a.txt", "x");
    write("work/sources.csv", "id,file", "T1,scans/a.txt");

    desk.run("source", "import", "work/sources.csv");

    assertThat(desk.addressesOf("T1")).containsExactly("scans/a.txt");
  }

  @Test
  void refusesAFileOutsideItsFolder() throws IOException {
    write("a.txt", "x");
    write("work/sources.csv", "id,file", "T1,../a.txt");

    assertThat(Refused.headlines(() -> desk.run("source", "import", "work/sources.csv")))
        .singleElement()
        .asString()
        .startsWith("work/sources.csv:2: the file \"../a.txt\" does not lie in ");
  }

  @Test
  void refusesALinkThatLeadsOutOfItsFolder() throws IOException {
    write("a.txt", "x");
    write("work/sources.csv", "id,file", "T1,link.txt");
    Files.createSymbolicLink(folder.resolve("work/link.txt"), folder.resolve("a.txt"));

    assertThat(Refused.headlines(() -> desk.run("source", "import", "work/sources.csv")))
        .singleElement()
        .asString()
        .contains("does not lie in");
  }

  @Test
  void findsFilesInTheFolderNamed() throws IOException {
    write("scans/a.txt", "x");
    write("work/sources.csv", "id,file", "T1,a.txt");

    desk.run("source", "import", "work/sources.csv", "--files-from", "scans");

    assertThat(desk.addressesOf("T1")).containsExactly("a.txt");
  }

  @Test
  void refusesAFolderThatIsNotThere() throws IOException {
    write("sources.csv", "id,file", "T1,a.txt");

    assertThat(
            Refused.headlines(
                () -> desk.run("source", "import", "sources.csv", "--files-from", "no")))
        .containsExactly("there is no folder \"no\"");
  }

  @Test
  void readsStandardInputAndFindsFilesInTheWorkingFolder() throws IOException {
    write("a.txt", "x");
    desk.session.standardInput = "id,url\nT1,a.txt\n";

    Said said = desk.run("source", "import", "-");

    assertThat(said.told).containsExactly("standard input: 1 source attached");
    assertThat(desk.addressesOf("T1")).containsExactly("a.txt");
  }
}
