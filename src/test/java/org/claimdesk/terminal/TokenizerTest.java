package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "note C1 \"Really!! US$ 5 #3 *\" | [note, C1, Really!! US$ 5 #3 *]",
        "note C2 \"C:\\temp\\new.csv\"    | [note, C2, C:\\temp\\new.csv]",
        "note C3 \"she said \\\"no\\\"\"  | [note, C3, she said \"no\"]",
        "note C4 don't                   | [note, C4, don't]",
        "a  b\t c                        | [a, b, c]",
        "'a b' \"it's\"                  | [a b, it's]",
        "x='a b'                         | [x='a, b']",
        "--because='x y' z               | [--because=x y, z]",
        "-c=\"x y\"                      | [-c=x y]",
        "-- --because='x y'              | [--, --because='x, y']",
        "C:\\temp\\ $HOME * !            | [C:\\temp\\, $HOME, *, !]",
        "\"a\\\\\" 'b\\'                 | [a\\, b\\]",
        "say 8\" pipe                    | [say, 8\", pipe]",
      })
  void splitsAsAShellWithoutItsExpansions(String line, String words) {
    assertThat(texts(line)).hasToString(words);
  }

  @Test
  void keepsEmptyQuotedWords() {
    assertThat(texts("mark C3 false --because \"\" ''"))
        .containsExactly("mark", "C3", "false", "--because", "", "");
  }

  @Test
  void tellsWhichWordsWereQuotedAndWhereTheyStand() {
    assertThat(Tokenizer.split("note \"-x y\""))
        .containsExactly(new Token("note", false, 0, 4), new Token("-x y", true, 5, 11));
  }

  @Test
  void refusesAnUnclosedQuoteByTheColumnWhereItOpened() {
    assertThatThrownBy(() -> Tokenizer.split("note D2 \"an 8\\\" pipe, open"))
        .isInstanceOf(ProblemException.class)
        .hasMessage("the quote that opens in column 9 is never closed");
  }

  @Test
  void countsColumnsInCharactersNotInCodeUnits() {
    assertThatThrownBy(() -> Tokenizer.split("note \uD83D\uDE00 'x"))
        .hasMessage("the quote that opens in column 8 is never closed");
  }

  @Test
  void refusesTextRightBehindAClosingQuote() {
    assertThatThrownBy(() -> Tokenizer.split("note \"she said \"no\"\""))
        .hasMessage("text follows the closing quote at once in column 17");
  }

  @Property
  void readsAnyWordsBackFromTheirQuotedForm(@ForAll List<String> words) {
    String line = words.stream().map(Tokenizer::quote).collect(Collectors.joining(" "));

    assertThat(texts(line)).isEqualTo(words);
  }

  @Property
  void readsWordsOfAwkwardCharactersBack(
      @ForAll List<@Chars({'"', '\'', '\\', '-', '=', ' ', '#', 'a'}) String> words) {
    String line = words.stream().map(Tokenizer::quote).collect(Collectors.joining(" "));

    assertThat(texts(line)).isEqualTo(words);
  }

  @Property
  void neverTakesAQuotedWordForAnOption(@ForAll @CharRange(from = ' ', to = '~') String text) {
    Token token = Tokenizer.split(Tokenizer.quote("-" + text)).get(0);

    assertThat(token.looksLikeOption()).isFalse();
  }

  private static List<String> texts(String line) {
    return Tokenizer.split(line).stream().map(Token::text).toList();
  }
}
