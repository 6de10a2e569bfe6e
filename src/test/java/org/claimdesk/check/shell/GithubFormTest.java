package org.claimdesk.check.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimdesk.check.Finding;
import org.claimdesk.check.Newsroom;
import org.claimdesk.check.Outcome;
import org.claimdesk.check.Profile;
import org.claimdesk.check.Rules;
import org.claimdesk.check.Severity;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.FileLayout;
import org.claimdesk.claim.FileRow;
import org.claimdesk.claim.Filter;
import org.claimdesk.tabular.Dialect;
import org.claimdesk.tabular.TabularInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubFormTest {

  private static final FileColumn ID = column(1, "nr", FileColumn.ID);
  private static final FileColumn CLAIM = column(2, "text", "claim");

  private final Map<String, Claim> claims = new HashMap<>();
  private FileLayout layout = layout(ID, CLAIM);
  private int opened;
  @TempDir private Path folder;

  private static FileColumn column(int position, String header, String field) {
    return new FileColumn(position, header, header, Optional.of(field));
  }

  private static FileLayout layout(FileColumn... columns) {
    return new FileLayout(new Dialect(',', "\n", true), List.of(columns));
  }

  private ClaimLines.Known known() {
    return new ClaimLines.Known() {

      @Override
      public Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(claims.get(id.text()));
      }

      @Override
      public FileLayout layout() {
        return layout;
      }

      @Override
      public TabularInput open() {
        opened++;
        return TabularInput.file("claims.csv", file());
      }
    };
  }

  private Path file() {
    return folder.resolve("claims.csv");
  }

  /** A claim as it was loaded, by the cells that are other than what it says. */
  private void claim(String id, String text, String... cells) {
    List<Optional<String>> own = new ArrayList<>();
    for (String cell : cells) {
      own.add(Optional.of(cell).filter(it -> !it.isEmpty()));
    }
    claims.put(
        id,
        new Claim(
            new ClaimId(id),
            Map.of(ClaimField.CLAIM, text),
            Optional.empty(),
            Optional.of(new FileRow(own, Map.of())),
            Optional.empty()));
  }

  private static Finding finding(String id, String message) {
    return new Finding("no-quote", Severity.WARNING, new ClaimId(id), OptionalInt.empty(), message);
  }

  private List<String> write(String file, Finding... findings) {
    StringWriter out = new StringWriter();
    new GithubForm(() -> file, new ClaimLines(known()))
        .write(
            new CheckAnswer.Order(
                Filter.all(),
                Rules.all(Newsroom.IN_USE, claim -> Optional.empty()),
                Profile.DRAFT,
                false,
                Optional.empty()),
            each -> {
              List.of(findings).forEach(each);
              return Outcome.NOTHING;
            },
            out);
    return out.toString().lines().toList();
  }

  /** The line that each claim is shown at, 0 where it has none. */
  private List<Integer> lines(String... ids) {
    List<Integer> lines = new ArrayList<>();
    for (String id : ids) {
      String written = write("claims.csv", finding(id, "m")).get(0);
      lines.add(
          written.contains(",line=")
              ? Integer.parseInt(written.replaceAll(".*,line=(\\d+),.*", "$1"))
              : 0);
    }
    return lines;
  }

  @Test
  void showsEachFindingAtTheLineOfItsClaim() throws Exception {
    Files.writeString(file(), "nr,text\nC1,\"two\nlines\"\nC2,b\n");
    claim("C1", "two\nlines");
    claim("C2", "b");

    assertThat(
            write(
                "texts/claims.csv",
                finding("C2", "no quote"),
                new Finding(
                    "quote-missing",
                    Severity.ERROR,
                    new ClaimId("C1"),
                    OptionalInt.of(3),
                    "the quote is in no copy")))
        .containsExactly(
            "::warning file=texts/claims.csv,line=4,title=no-quote::C2: no quote",
            "::error file=texts/claims.csv,line=2,title=quote-missing::C1/3: the quote is in no"
                + " copy");
  }

  @Test
  void findsAClaimByItsIdWhateverItsTextAndPlaceAreNow() throws Exception {
    Files.writeString(file(), "nr,text\n C2 ,other\nC1,a\n");
    claim("C1", "a");
    claim("C2", "b", " C2 ");

    assertThat(lines("C1", "C2")).containsExactly(3, 2);
  }

  @Test
  void findsAClaimWithoutAnIdByItsCells() throws Exception {
    layout = layout(column(1, "text", "claim"), column(2, "who", "claimant"));
    Files.writeString(file(), "text,who\na,\n b ,\nsame,\nsame,\nx,,surplus\n");
    claim("C1", "a");
    claim("C2", "b", " b ", "");
    claim("C3", "same");
    claim("C4", "same");
    claim("C5", "x");
    claim("C6", "changed in the file since");

    assertThat(lines("C1", "C2", "C3", "C4", "C5", "C6")).containsExactly(2, 3, 0, 0, 6, 0);
  }

  @Test
  void looksForTheCellsOfTheFileAndNotForWhatTheDeskHasMadeOfThem() throws Exception {
    layout = layout(column(1, "text", "claim"));
    Files.writeString(file(), "text\nas it was\n");
    claim("C1", "as it was");
    claims.put("C1", claims.get("C1").edited(Map.of(ClaimField.CLAIM, "as it is")));

    assertThat(lines("C1")).containsExactly(2);
  }

  @Test
  void givesNoLineRatherThanAWrongOne() throws Exception {
    Files.writeString(file(), "nr,text\nC1,a\nC1,b\nC3,c\n");
    claim("C1", "a");
    claim("C1-2", "b", "C1", "");
    claims.put(
        "C3", Claim.added(new ClaimId("C3"), Map.of(ClaimField.CLAIM, "one of the desk's own")));
    claim("C4", "gone");

    assertThat(lines("C1", "C1-2", "C3", "C4", "C5")).containsExactly(0, 0, 0, 0, 0);
  }

  @Test
  void givesNoLinesInAFileThatIsGoneOrHasOtherColumns() throws Exception {
    claim("C1", "a");
    assertThat(lines("C1")).containsExactly(0);

    Files.writeString(file(), "text,nr\nC1,a\n");
    assertThat(lines("C1")).containsExactly(0);

    Files.writeString(file(), "nr,text,verdict\nC1,a,true\n");
    assertThat(lines("C1")).containsExactly(2);
  }

  @Test
  void readsTheFileOnceForManyFindings() throws Exception {
    Files.writeString(file(), "nr,text\nC1,a\n");
    claim("C1", "a");
    Finding[] many = new Finding[10_001];
    Arrays.fill(many, finding("C1", "m"));

    assertThat(write("claims.csv", many))
        .hasSize(10_001)
        .allMatch(line -> line.contains("line=2,"));
    assertThat(opened).isEqualTo(2);
  }

  @Test
  void escapesWhatCommandsAreMadeOf() {
    assertThat(write("a:b,c%/claims.csv", finding("C1", "100 % : , ::error::x")))
        .containsExactly(
            "::warning file=a%3Ab%2Cc%25/claims.csv,title=no-quote::C1: 100 %25 : , ::error::x");
  }

  @Property(tries = 300)
  void writesOneLineWhateverAMessageHolds(@ForAll String message) {
    assertThat(write("claims.csv", finding("C1", message + "\r\n::error::x\u001b\u0085\u2028")))
        .singleElement()
        .asString()
        .startsWith("::warning file=claims.csv,title=no-quote::C1: ")
        .doesNotContain("\u001b", "\u0085", "\u2028");
  }
}
