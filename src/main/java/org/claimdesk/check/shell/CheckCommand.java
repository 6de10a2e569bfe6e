package org.claimdesk.check.shell;

import java.util.List;
import java.util.function.Supplier;
import org.claimdesk.check.Rules;
import org.claimdesk.check.Terms;
import org.claimdesk.dossier.Dossiers;
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

  private final Dossiers dossiers;
  private final Supplier<Rules> rules;
  private final FilterOptions filters;
  private final SettingsInUse settings;

  CheckCommand(
      Dossiers dossiers, Supplier<Rules> rules, FilterOptions filters, SettingsInUse settings) {
    this.dossiers = dossiers;
    this.rules = rules;
    this.filters = filters;
    this.settings = settings;
  }

  @Override
  public Usage usage() {
    return Usage.of("check", Usage.Group.RESULTS, "tell what is wrong or missing")
        .reading()
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
        .rule("The rules: " + rules.get().names() + ".")
        .rule(
            "Severities, and the profile that is meant where none is named, can be set in"
                + " claimdesk.properties beside the claims file. A rule that is off there is held"
                + " to only where it is named.")
        .rule("Status 1 when there is an error, under --strict also when there is a warning.")
        .example("check", "every claim by every rule")
        .example("check --rule no-source --rule no-quote", "two rules only")
        .example("check --profile publish --strict", "the last look before publishing")
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
    Terms terms = rules.get().only(List.of(rule)).terms().get(0);
    return new Explanation(terms, set.profile(words.option("profile")), set.severities());
  }

  private CheckAnswer check(Words words, CheckSettings set) {
    return new CheckAnswer(
        dossiers,
        new CheckAnswer.Order(
            filters.read(words),
            rules.get().by(set.severities()).only(words.all("rule")),
            set.profile(words.option("profile")),
            words.has("strict")));
  }
}
