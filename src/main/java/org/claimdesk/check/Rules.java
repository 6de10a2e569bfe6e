package org.claimdesk.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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

  private Rules(List<Rule> rules) {
    this.rules = rules;
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
            new ProtectedLeak()));
  }

  /**
   * These rules alone, in the same order; all of them where none is named.
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
    return names.isEmpty()
        ? this
        : new Rules(rules.stream().filter(rule -> names.contains(rule.terms().name())).toList());
  }

  /** The same, for one pass over all claims in their order. */
  Rules inOrder() {
    return new Rules(rules.stream().map(Rule::inOrder).toList());
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

  private static Finding finding(Dossier dossier, Terms terms, Profile profile, Remark remark) {
    return new Finding(
        terms.name(),
        terms.under(profile),
        dossier.claim().id(),
        remark.source(),
        remark.message());
  }
}
