package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimdesk.problem.ProblemException;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

  @TempDir private Path folder;

  private final TestDesk desk = new TestDesk();
  private final DeskCompleter completer =
      new DeskCompleter(
          desk.registry,
          new CandidateWords(
              List.of(
                  fake(Completes.CLAIM, "C1", "the moon is far"),
                  fake(Completes.VERDICT, "true", ""),
                  fake(Completes.VERDICT, "false", ""),
                  broken(),
                  new CommandCandidates(desk.registry),
                  new FileCandidates(desk.session))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mark                     | mark",
        "source' '                | add, capture, list",
        "mark' '                  | C1, true, false",
        "mark C1' '               | true, false",
        "mark C1 true' '          | --because, --correction",
        "mark -b x C1' '          | true, false",
        "mark C1 -y true -        | --because, --correction, --because-file, --claims",
        "--as ben mark' '         | C1, true, false",
        "note' '                  | C1",
        "list --format' '         | table, tsv, csv, json, ids",
        "list --format=           | --format=table, --format=tsv",
        "help' '                  | check",
        "mark -- -                | C1, true, false",
      })
  void offersWhatMayStandThere(String line, String words) {
    List<String> offered = offered(line.replace("' '", " "));

    assertThat(offered).containsSubsequence(words.split(", "));
  }

  @Test
  void offersOptionsOnlyOnceUnlessTheyRepeat() {
    assertThat(offered("mark -b x --")).doesNotContain("--because").contains("--correction");
    assertThat(offered("load --map a=b --")).contains("--map");
  }

  @Test
  void offersNothingWhereFreeTextStands() {
    assertThat(offered("mark C1 true --because ")).isEmpty();
  }

  @Test
  void offersNothingWhereTheWorkspaceCannotBeRead() {
    assertThat(offered("list --state ")).isEmpty();
  }

  @Test
  void showsTheFirstWordsOfAClaim() {
    Candidate claim = at("mark ").get(0);

    assertThat(claim.descr()).isEqualTo("the moon is far");
  }

  @Test
  void offersFilesSoThatTheyReadBack() throws IOException {
    Files.createDirectories(folder.resolve("two words"));
    Files.writeString(folder.resolve("two words/it's \"it\".csv"), "");
    desk.directory = folder;
    desk.run("status");

    String line = "load two";
    TypedLine typed = TypedLine.of(line, line.length());
    Candidate directory = completer.at(typed).get(0);
    String quoted = "load \"two words/";
    TypedLine further = TypedLine.of(quoted, quoted.length());
    Candidate file = completer.at(further).get(0);
    String option = "mark C1 true --because-file=two";
    Candidate value = completer.at(TypedLine.of(option, option.length())).get(0);

    assertThat(directory.complete()).isFalse();
    assertThat(typed.escape(directory.value(), false)).hasToString("\"two words/");
    assertThat(Tokenizer.split(further.escape(file.value(), true).toString()))
        .extracting(Token::text)
        .containsExactly("two words/it's \"it\".csv");
    assertThat(TypedLine.of(option, option.length()).escape(value.value(), true))
        .hasToString("--because-file=\"two words/\"");
  }

  @Test
  void completesTheLastOfSeveralIds() {
    CandidateWords words = new CandidateWords(List.of(fake(Completes.CLAIM, "C1", "")));

    assertThat(words.startingWith(Completes.CLAIMS, "C7,C"))
        .extracting(Candidates.Candidate::word)
        .containsExactly("C7,C1");
  }

  @Test
  void completesTheLastOfSeveralColumns() {
    CandidateWords words = new CandidateWords(List.of(fake(Completes.SORTING, "-marked_at", "")));

    assertThat(words.startingWith(Completes.SORTING, "id,-m"))
        .extracting(Candidates.Candidate::word)
        .containsExactly("id,-marked_at");
  }

  @Test
  void quotesAValueThatBeginsWithADash() {
    TypedLine line = TypedLine.of("list --sort -", 13);

    assertThat(line.escape("-Speaker name", true)).hasToString("\"-Speaker name\"");
    assertThat(line.escape("-marked_at", true)).hasToString("-marked_at");
  }

  private List<String> offered(String line) {
    return at(line).stream().map(Candidate::value).toList();
  }

  private List<Candidate> at(String line) {
    return completer.at(TypedLine.of(line, line.length()));
  }

  private static Candidates fake(Completes what, String word, String about) {
    return candidates(what, List.of(new Candidates.Candidate(word, about)));
  }

  private static Candidates broken() {
    return new Candidates() {
      @Override
      public Completes offers() {
        return Completes.STATE;
      }

      @Override
      public List<Candidate> startingWith(String typed) {
        throw ProblemException.of("no claims file", "load one");
      }
    };
  }

  private static Candidates candidates(Completes what, List<Candidates.Candidate> words) {
    return new Candidates() {
      @Override
      public Completes offers() {
        return what;
      }

      @Override
      public List<Candidate> startingWith(String typed) {
        return words;
      }
    };
  }
}
