package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.check.DossierBuilder.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;

class CheckClaimsTest {

  private static final Rules RULES =
      Rules.all(
          Newsroom.IN_USE,
          claim -> Optional.of(new ClaimId("C0")).filter(id -> claim.text().equals("Twice.")));

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void findsNothingInAClaimThatIsInOrder() {
    Outcome outcome = check(RULES, Profile.PUBLISH, dossier().build());

    assertThat(findings).isEmpty();
    assertThat(outcome).isEqualTo(new Outcome(1, 0, 0));
  }

  @Test
  void tellsInTheOrderOfTheClaimsAndThenOfTheRules() {
    Dossier everything =
        dossier()
            .id("C2")
            .text("FALSE: again.")
            .markedWhenItSaid("Again.")
            .marked("false")
            .withoutJustification()
            .withoutCorrection()
            .stances("supports", "supports")
            .build();

    check(
        RULES,
        Profile.DRAFT,
        dossier().id("C0").text("Twice.").build(),
        everything,
        dossier().id("C1").unmarked().text("Twice.").build(),
        dossier().id("C3").withoutSources().build());

    assertThat(findings)
        .extracting(finding -> finding.claim() + " " + finding.rule())
        .containsExactly(
            "C2 no-justification",
            "C2 no-quote",
            "C2 no-quote",
            "C2 thin-sourcing",
            "C2 stance-conflict",
            "C2 no-correction",
            "C2 verdict-in-claim",
            "C2 stale",
            "C1 unmarked",
            "C1 duplicate-claim",
            "C3 no-source");
  }

  @Test
  void handsOverEachFindingBeforeTheNextClaimIsRead() {
    List<String> events = new ArrayList<>();
    Rules rules =
        Rules.all(
            Newsroom.IN_USE,
            claim -> {
              events.add("read " + claim.id());
              return Optional.empty();
            });
    FakeDossiers dossiers =
        new FakeDossiers(
            dossier().id("C1").unmarked().build(),
            dossier().id("C2").unmarked().build(),
            dossier().id("C3").unmarked().build());

    new CheckClaims(dossiers)
        .check(
            Filter.all(), rules, Profile.DRAFT, finding -> events.add("found " + finding.claim()));

    // no claim came before C1 that it could be the twin of
    assertThat(events).containsExactly("found C1", "found C2", "read C2", "found C3", "read C3");
  }

  @Test
  void leavesDroppedClaimsOut() {
    Outcome outcome = check(RULES, Profile.DRAFT, dossier().unmarked().dropped().build());

    assertThat(findings).isEmpty();
    assertThat(outcome).isEqualTo(Outcome.NOTHING);
  }

  @Test
  void countsErrorsAndWarningsApart() {
    Outcome outcome =
        check(
            RULES,
            Profile.DRAFT,
            dossier().withoutSources().withoutJustification().build(),
            dossier().unmarked().build(),
            dossier().build());

    assertThat(outcome).isEqualTo(new Outcome(3, 1, 2));
  }

  @Test
  void turnsSomeWarningsIntoErrorsBeforePublishing() {
    assertThat(namesOfErrors(Profile.DRAFT))
        .containsExactly(
            "no-source",
            "stance-conflict",
            "stale",
            "disputed",
            "quote-missing",
            "source-gone",
            "protected-leak");
    assertThat(namesOfErrors(Profile.PUBLISH))
        .containsExactly(
            "unmarked",
            "no-source",
            "no-justification",
            "thin-sourcing",
            "stance-conflict",
            "stale",
            "disputed",
            "open-query",
            "second-reader",
            "quote-missing",
            "source-gone",
            "protected-leak");

    check(RULES, Profile.PUBLISH, dossier().unmarked().build());

    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR);
  }

  private static List<String> namesOfErrors(Profile profile) {
    return RULES.terms().stream()
        .filter(terms -> terms.under(profile) == Severity.ERROR)
        .map(Terms::name)
        .toList();
  }

  @Test
  void keepsToTheRulesNamedInTheirOwnOrder() {
    Rules some = RULES.only(List.of("No-Justification ", "no-source", "no-source"));

    check(some, Profile.DRAFT, dossier().withoutSources().withoutJustification().build());

    assertThat(findings).extracting(Finding::rule).containsExactly("no-source", "no-justification");
  }

  @Test
  void refusesEveryNameThatIsNoRuleListingTheRules() {
    String rules =
        "the rules are unmarked, no-source, no-justification, no-quote, thin-sourcing,"
            + " stance-conflict, no-correction, duplicate-claim, verdict-in-claim, stale,"
            + " disputed, open-query, second-reader, quote-missing, not-captured, source-changed,"
            + " source-gone, protected-leak";

    assertThatThrownBy(() -> RULES.only(List.of("no-sauce", "stale", "old")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal ->
                assertThat(refusal.problems())
                    .containsExactly(
                        Problem.of(
                            "there is no rule \"no-sauce\"", "did you mean no-source? " + rules),
                        Problem.of("there is no rule \"old\"", rules)));
  }

  @Test
  void takesErrorsForWrongAndWarningsOnlyWhenStrict() {
    assertThat(new Outcome(2, 1, 0).isWrong(false)).isTrue();
    assertThat(new Outcome(2, 0, 1).isWrong(false)).isFalse();
    assertThat(new Outcome(2, 0, 1).isWrong(true)).isTrue();
    assertThat(new Outcome(2, 0, 0).isWrong(true)).isFalse();
  }

  private Outcome check(Rules rules, Profile profile, Dossier... dossiers) {
    return new CheckClaims(new FakeDossiers(dossiers))
        .check(Filter.all(), rules, profile, findings::add);
  }
}
