package org.claimdesk.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.check.Newsroom;
import org.claimdesk.claim.Filter;
import org.claimdesk.claim.State;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterOptionsTest {

  private final FilterOptions options = new FilterOptions(Newsroom.IN_USE);

  @Test
  void listsTheOptionsOfTheInterfaceInItsOrder() {
    assertThat(FilterOptions.all())
        .extracting(Option::name)
        .containsExactly(
            "state",
            "verdict",
            "by",
            "assigned",
            "claimant",
            "text",
            "location",
            "unsourced",
            "skipped",
            "queried",
            "dropped",
            "limit",
            "offset");
  }

  @Test
  void meansEveryClaimInTheWorkWithoutAnyOption() {
    Words none = words();

    assertThat(options.read(none)).isEqualTo(Filter.all());
    assertThat(FilterOptions.given(none)).isFalse();
  }

  @Test
  void readsEveryOption() {
    Filter filter =
        options.read(
            words(
                "state",
                "Open",
                "verdict",
                "pants on fire",
                "by",
                " ANA ",
                "assigned",
                "Ben",
                "claimant",
                "abe",
                "text",
                "two bridges",
                "location",
                "3",
                "unsourced",
                "",
                "skipped",
                "",
                "queried",
                "",
                "dropped",
                "",
                "limit",
                "5",
                "offset",
                "10"));

    assertThat(filter)
        .isEqualTo(
            new Filter(
                Optional.of(State.OPEN),
                Optional.of("false"),
                Optional.of("ana"),
                Optional.of("ben"),
                Optional.of("abe"),
                Optional.of("two bridges"),
                Optional.of("3"),
                Optional.empty(),
                new Filter.Flags(true, true, true, true, false, false),
                Optional.of(5L),
                10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unsourced", "skipped", "queried", "dropped"})
  void readsEachFlagForItself(String flag) {
    Filter filter = options.read(words(flag, ""));

    assertThat(FilterOptions.describe(filter)).isEqualTo(flag);
    assertThat(FilterOptions.given(words(flag, ""))).isTrue();
  }

  @Test
  void doesNotTakeOtherOptionsForAFilter() {
    assertThat(FilterOptions.given(words("because", "it says so"))).isFalse();
  }

  @Test
  void takesAVerdictAsAPersonTypesIt() {
    assertThat(options.read(words("verdict", "mostly-f")).verdict()).contains("mostly-false");
    assertThat(options.read(words("verdict", "x")).verdict()).contains("mixed");
  }

  @ParameterizedTest
  @CsvSource({
    "state, closed, \"closed\" is no state",
    "verdict, full flop, \"full flop\" is no truth rating",
    "limit, many, '--limit takes a whole number, not \"many\"'",
    "offset, -1, '--offset takes a whole number, not \"-1\"'"
  })
  void refusesWhatAnOptionCannotTake(String option, String value, String what) {
    assertThatThrownBy(() -> options.read(words(option, value)))
        .isInstanceOf(ProblemException.class)
        .hasMessage(what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "verdict", "by", "assigned", "claimant", "text", "location"})
  void refusesBlankValuesSoThatNoClaimIsMeantByAccident(String option) {
    assertThatThrownBy(() -> options.read(words(option, " ")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal ->
                assertThat(refusal.problems())
                    .containsExactly(
                        Problem.of(
                            "--" + option + " has a blank value",
                            "say what to look for, or leave the option out")));
  }

  @Test
  void saysAFilterInWords() {
    Filter filter =
        options.read(
            words(
                "state",
                "open",
                "verdict",
                "f",
                "by",
                "Ana",
                "assigned",
                "Ben",
                "claimant",
                "Abe 100%",
                "text",
                "two",
                "location",
                "3",
                "limit",
                "5",
                "offset",
                "10"));

    assertThat(FilterOptions.describe(filter))
        .isEqualTo(
            "state open, verdict false, by ana, assigned to ben, claimant contains \"Abe 100%\","
                + " text contains \"two\", location 3, at most 5, after the first 10");
    assertThat(FilterOptions.describe(Filter.all())).isEmpty();
    assertThat(FilterOptions.describe(Filter.all().needingVerdict())).isEqualTo("needs a verdict");
    assertThat(FilterOptions.describe(Filter.everything())).isEqualTo("dropped or not");
  }

  /** Words with options, each followed by its value. */
  private static Words words(String... namesAndValues) {
    Map<String, List<String>> given = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      given.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return new Words(List.of(), given);
  }
}
