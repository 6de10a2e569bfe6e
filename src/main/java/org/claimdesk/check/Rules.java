package org.claimdesk.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.ScaleInUse;

/** The rules that claims are held to, in their order; made anew for each pass. */
public final class Rules {

  private final List<Rule> rules;
  private final Severities severities;

  private Rules(List<Rule> rules, Severities severities) {
    this.rules = rules;
    this.severities = severities;
  }

  /**
   * All rules there are.
   *
   * @param inUse says what the verdicts mean; asked once, when that is first needed
   * @param earlierTwin the first claim before another that has its text and claimant
   */
  public static Rules all(ScaleInUse inUse, Function<Claim, Optional<ClaimId>> earlierTwin) {
    ScaleInUse scale = inUse.once();
    return new Rules(
        List.of(
            new Unmarked(),
            new NoSource(scale),
            new NoJustification(),
            new NoQuote(),
            new ThinSourcing(scale),
            new StanceConflict(scale),
            new NoCorrection(scale),
            new DuplicateClaim(earlierTwin),
            new VerdictInClaim(scale),
            new Stale(),
            new Disputed(),
            new OpenQuery(),
            new SecondReader(),
            new QuoteMissing(),
            new NotCaptured(),
            new SourceChanged(),
            new SourceGone(),
            new ProtectedLeak()),
        Severities.BUILT_IN);
  }

  /** The same rules, as severe as was chosen for them. */
  public Rules by(Severities chosen) {
    return new Rules(rules, chosen);
  }

  /**
   * These rules alone, in the same order; where none is named, all of them that are not off.
   *
   * @throws ProblemException with every name that is no rule
   */
  public Rules only(List<String> typed) {
    List<String> names = typed.stream().map(Rules::plain).toList();
    List<Problem> unknown =
        typed.stream().filter(name -> !isKnown(plain(name))).map(this::unknown).toList();
    if (!unknown.isEmpty()) {
      throw new ProblemException(unknown);
    }
    return keeping(
        names.isEmpty()
            ? terms -> !severities.isOff(terms)
            : terms -> names.contains(terms.name()));
  }

  private Rules keeping(Predicate<Terms> which) {
    return new Rules(rules.stream().filter(rule -> which.test(rule.terms())).toList(), severities);
  }

  /** The same, for one pass over all claims in their order. */
  Rules inOrder() {
    return new Rules(rules.stream().map(Rule::inOrder).toList(), severities);
  }

  private static String plain(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  private boolean isKnown(String name) {
    return terms().stream().map(Terms::name).anyMatch(name::equals);
  }

  private Problem unknown(String typed) {
    return Problem.of(
        "there is no rule \"" + typed + "\"",
        Nearest.question(plain(typed), terms().stream().map(Terms::name).toList())
            + "the rules are "
            + names());
  }

  /** The rules' names, joined by commas. */
  public String names() {
    return terms().stream().map(Terms::name).collect(Collectors.joining(", "));
  }

  public List<Terms> terms() {
    return rules.stream().map(Rule::terms).toList();
  }

  /** What the rules say of a claim, in their order, one by one. */
  Stream<Finding> findings(Dossier dossier, Profile profile) {
    return rules.stream()
        .flatMap(
            rule ->
                rule.remarks(dossier).stream()
                    .map(remark -> finding(dossier, rule.terms(), profile, remark)));
  }

  private Finding finding(Dossier dossier, Terms terms, Profile profile, Remark remark) {
    return new Finding(
        terms.name(),
        severities.of(terms, profile),
        dossier.claim().id(),
        remark.source(),
        remark.message());
  }
}
