package org.claimdesk.check.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.check.Rules;
import org.claimdesk.check.Terms;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.settings.SettingsInUse;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code check}: tells what is wrong or missing. */
final class CheckCommand implements DeskCommand {

  private final Means means;
  private final SettingsInUse settings;
  private final List<FindingsForm> forms;

  /** What claims are checked with. */
  record Means(Dossiers dossiers, Supplier<Rules> rules, FilterOptions filters) {}

  CheckCommand(Means means, SettingsInUse settings, List<FindingsForm> forms) {
    this.means = means;
    this.settings = settings;
    this.forms = forms;
  }

  @Override
  public Usage usage() {
    return Usage.of("check", Usage.Group.RESULTS, "tell what is wrong or missing")
        .reading(forms.stream().map(FindingsForm::name).toArray(String[]::new))
        .options(
            Option.value("rule", "NAME", "only this rule").repeatable().completes(Completes.RULE),
            Option.value(
                "profile",
                "PROFILE",
                "draft (unless set otherwise), or publish, which is stricter"),
            Option.flag("strict", "warnings count as wrong too"),
            Option.value("explain", "RULE", "say what a rule is about, and check nothing")
                .completes(Completes.RULE))
        .options(FilterOptions.all())
        .rule("Dropped claims are left out.")
        .rule("The rules: " + means.rules().get().names() + ".")
        .rule(
            "Severities, and the profile that is meant where none is named, can be set in"
                + " claimdesk.properties beside the claims file. A rule that is off there is held"
                + " to only where it is named.")
        .rule("Status 1 when there is an error, under --strict also when there is a warning.")
        .rule(
            "With --format junit each finding is a failed test for build servers, or a skipped one"
                + " where it is a warning; with --format github it is shown beside the claim's row"
                + " on GitHub.")
        .example("check", "every claim by every rule")
        .example("check --rule no-source --rule no-quote", "two rules only")
        .example("check --profile publish --strict", "the last look before publishing")
        .example("check --format junit", "for a build server, into a file by > FILE")
        .example("check --explain thin-sourcing", "what a rule rests on, and how to settle it");
  }

  @Override
  public Answer run(Words words) {
    CheckSettings set = new CheckSettings(settings.current());
    return words
        .option("explain")
        .<Answer>map(rule -> explanation(rule, words, set))
        .orElseGet(() -> check(words, set));
  }

  private Explanation explanation(String rule, Words words, CheckSettings set) {
    form(words).ifPresent(form -> refuse(form.name()));
    Terms terms = means.rules().get().only(List.of(rule)).terms().get(0);
    return new Explanation(terms, set.profile(words.option("profile")), set.severities());
  }

  private static void refuse(String form) {
    throw ProblemException.of(
        "an explanation cannot be written as " + form, "leave out --format, or take json");
  }

  private CheckAnswer check(Words words, CheckSettings set) {
    return new CheckAnswer(
        means.dossiers(),
        new CheckAnswer.Order(
            means.filters().read(words),
            means.rules().get().by(set.severities()).only(words.all("rule")),
            set.profile(words.option("profile")),
            words.has("strict"),
            set.publisher()),
        form(words));
  }

  private Optional<FindingsForm> form(Words words) {
    return words
        .option("format")
        .flatMap(asked -> forms.stream().filter(form -> form.name().equals(asked)).findFirst());
  }
}
