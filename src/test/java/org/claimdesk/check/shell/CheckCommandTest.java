package org.claimdesk.check.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.check.DossierBuilder.dossier;
import static org.claimdesk.source.SourceField.ADDRESS;
import static org.claimdesk.source.SourceField.KIND;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.check.FakeDossiers;
import org.claimdesk.check.Newsroom;
import org.claimdesk.check.Rules;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.SettingKey;
import org.claimdesk.settings.Settings;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Words;
import org.junit.jupiter.api.Test;

class CheckCommandTest {

  private static final Supplier<Rules> RULES =
      () -> Rules.all(Newsroom.IN_USE, claim -> Optional.empty());
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2014-07-10T08:00:00.5Z"), ZoneOffset.UTC);
  private static final List<FindingsForm> FORMS = List.of(new JunitForm(CLOCK));
  private static final Dossier CLEAN = dossier().id("C1").build();
  private static final Dossier OPEN = dossier().id("C2").unmarked().build();
  private static final Dossier UNSOURCED = dossier().id("C3").withoutSources().build();
  private static final Dossier UNQUOTED =
      dossier()
          .id("C4")
          .sources(List.of(Map.of(ADDRESS, "https://ministry.example/", KIND, "primary")))
          .build();

  private Settings settings = Settings.NONE;
  private final RecordedOutput out = new RecordedOutput();

  @Test
  void listsTheFindingsAndThenTheirCount() {
    int status = check(Map.of(), CLEAN, OPEN, UNSOURCED, UNQUOTED);

    assertThat(out.rows)
        .containsExactly(
            "claim | severity | rule | source | message",
            "C2 | warning | unmarked |  | no verdict: mark C2 VERDICT",
            "C3 | error | no-source |  | no source: source add C3 URL",
            "C4 | warning | no-quote | 1 | no quote: source edit C4/1 --quote \"TEXT\"");
    assertThat(out.ids).containsExactly("C2", "C3", "C4");
    assertThat(out.told).containsExactly("1 error, 2 warnings in 4 claims");
    assertThat(status).isEqualTo(Answer.NO);
  }

  @Test
  void givesJsonWithTheSourcesNumberOrNull() {
    check(Map.of(), UNSOURCED, UNQUOTED);

    assertThat(out.json)
        .containsExactly(
            "{\"rule\":\"no-source\",\"severity\":\"error\",\"claim\":\"C3\",\"source\":null,"
                + "\"message\":\"no source: source add C3 URL\"}",
            "{\"rule\":\"no-quote\",\"severity\":\"warning\",\"claim\":\"C4\",\"source\":1,"
                + "\"message\":\"no quote: source edit C4/1 --quote \\\"TEXT\\\"\"}");
  }

  @Test
  void saysThatThereIsNothingToComplainAbout() {
    assertThat(check(Map.of("strict", List.of("")), CLEAN)).isEqualTo(Answer.DONE);
    assertThat(out.told).containsExactly("nothing to complain about in 1 claim");
  }

  @Test
  void saysThatThereIsNoClaimToCheck() {
    assertThat(check(Map.of())).isEqualTo(Answer.DONE);
    assertThat(out.told).containsExactly("no claims to check");
  }

  @Test
  void takesWarningsForWrongOnlyWhenStrict() {
    assertThat(check(Map.of(), OPEN)).isEqualTo(Answer.DONE);
    assertThat(check(Map.of("strict", List.of("")), OPEN)).isEqualTo(Answer.NO);
  }

  @Test
  void takesSomeWarningsForErrorsBeforePublishing() {
    assertThat(check(Map.of("profile", List.of("publish")), OPEN)).isEqualTo(Answer.NO);
    assertThat(out.told).containsExactly("1 error, no warnings in 1 claim");
  }

  private void set(String... lines) {
    List<Setting> all = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(" = ");
      all.add(new Setting(parts[0], parts[1], Location.of("it", all.size() + 1)));
    }
    settings = new Settings(all);
  }

  @Test
  void takesTheProfileThatIsSetUnlessOneIsNamed() {
    set("profile = publish");

    assertThat(check(Map.of(), OPEN)).isEqualTo(Answer.NO);
    assertThat(check(Map.of("profile", List.of("draft")), OPEN)).isEqualTo(Answer.DONE);
  }

  @Test
  void takesTheSeverityThatIsSetUnderEveryProfile() {
    set("severity.unmarked = error", "severity.no-source = Warning");

    assertThat(check(Map.of(), OPEN)).isEqualTo(Answer.NO);
    assertThat(check(Map.of("profile", List.of("publish")), UNSOURCED)).isEqualTo(Answer.DONE);
  }

  @Test
  void leavesOutARuleThatIsOffUnlessItIsNamed() {
    set("severity.no-source = off");

    check(Map.of(), OPEN, UNSOURCED);
    assertThat(out.ids).containsExactly("C2");

    int status = check(Map.of("rule", List.of("no-source")), OPEN, UNSOURCED);
    assertThat(out.ids).containsExactly("C2", "C3");
    assertThat(status).isEqualTo(Answer.NO);
  }

  @Test
  void explainsARuleWithoutLookingAtAClaim() {
    int status = check(Map.of("explain", List.of("No-Quote")), UNSOURCED);

    assertThat(out.rows)
        .startsWith(
            "no-quote: a source with an address and no quote",
            "severity: warning, under publish warning",
            "in force: warning (profile draft; built in)",
            "set it in claimdesk.properties: severity.no-quote = error, warning or off")
        .hasSize(6);
    assertThat(status).isEqualTo(Answer.DONE);
  }

  @Test
  void explainsWhereASeverityIsSet() {
    set("profile = publish", "severity.no-quote = off");

    check(Map.of("explain", List.of("no-quote")));
    check(Map.of("explain", List.of("unmarked")));

    assertThat(out.rows)
        .contains(
            "in force: off (profile publish; it:2)", "in force: error (profile publish; built in)");
    assertThat(out.json.get(0))
        .startsWith("{\"rule\":\"no-quote\",\"says\":")
        .endsWith(
            "\"setting\":\"severity.no-quote\",\"profile\":\"publish\",\"severity\":\"off\","
                + "\"severity_from\":\"it:2\"}");
  }

  @Test
  void refusesToExplainARuleThatIsNotThere() {
    assertThatThrownBy(() -> check(Map.of("explain", List.of("no-sauce"))))
        .isInstanceOf(ProblemException.class)
        .hasMessage("there is no rule \"no-sauce\"");
  }

  @Test
  void knowsASettingForEachRule() {
    assertThat(CheckSettings.keys(RULES).known())
        .extracting(SettingKey::name)
        .hasSize(1 + RULES.get().terms().size())
        .contains("profile", "severity.protected-leak");
  }

  @Test
  void keepsToTheRulesNamed() {
    int status = check(Map.of("rule", List.of("no-quote", "unmarked")), OPEN, UNSOURCED, UNQUOTED);

    assertThat(out.ids).containsExactly("C2", "C4");
    assertThat(status).isEqualTo(Answer.DONE);
  }

  @Test
  void showsTheFilterInForceWithItsCount() {
    check(Map.of("state", List.of("open")), CLEAN, OPEN, UNSOURCED);
    check(Map.of("state", List.of("stale")), CLEAN, OPEN, UNSOURCED);

    assertThat(out.told)
        .containsExactly(
            "no errors, 1 warning in 1 of 3 claims (state open)",
            "none to check of 3 claims (state stale)");
  }

  @Test
  void refusesAnUnknownRuleAndAnUnknownProfileBeforeAnythingIsListed() {
    assertThatThrownBy(() -> check(Map.of("rule", List.of("no-sauce")), OPEN))
        .isInstanceOf(ProblemException.class)
        .hasMessage("there is no rule \"no-sauce\"");
    assertThatThrownBy(() -> check(Map.of("profile", List.of("web")), OPEN))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal ->
                assertThat(refusal.problems())
                    .containsExactly(
                        Problem.of(
                            "there is no profile \"web\"", "the profiles are draft, publish")));
    assertThat(out.rows).isEmpty();
  }

  @Test
  void takesFiltersAndFormatsBesideItsOwnOptions() {
    assertThat(command().usage().reads()).isTrue();
    assertThat(command().usage().options()).extracting(Option::name).doesNotHaveDuplicates();
    assertThat(command().usage().options()).containsAll(FilterOptions.all());
  }

  @Test
  void offersTheRulesThatBeginWithWhatWasTyped() {
    RuleCandidates candidates = new RuleCandidates(RULES);

    assertThat(candidates.offers()).isEqualTo(Completes.RULE);
    assertThat(candidates.startingWith("No-"))
        .extracting(candidate -> candidate.word() + ": " + candidate.about())
        .containsExactly(
            "no-source: a verdict with no source",
            "no-justification: a verdict with no reason",
            "no-quote: a source with an address and no quote",
            "no-correction: false or mostly-false, and no correction");
  }

  @Test
  void writesAFormOfItsOwnInPlaceOfTheListAndEndsAsUsual() {
    int status = check(Map.of("format", List.of("junit")), CLEAN, OPEN, UNSOURCED);

    assertThat(out.rows).isEmpty();
    assertThat(out.exact.toString()).contains("<testsuite name=\"claimdesk check\"");
    assertThat(out.told).containsExactly("1 error, 1 warning in 3 claims");
    assertThat(status).isEqualTo(Answer.NO);
  }

  @Test
  void refusesToExplainInAFormForFindings() {
    assertThatThrownBy(() -> check(Map.of("explain", List.of("stale"), "format", List.of("junit"))))
        .isInstanceOf(ProblemException.class)
        .hasMessage("an explanation cannot be written as junit");
  }

  private CheckCommand command(Dossier... dossiers) {
    return new CheckCommand(
        new CheckCommand.Means(
            new FakeDossiers(dossiers), RULES, new FilterOptions(Newsroom.IN_USE)),
        () -> settings,
        FORMS);
  }

  private int check(Map<String, List<String>> options, Dossier... dossiers) {
    return command(dossiers).run(new Words(List.of(), options)).writeTo(out);
  }
}
