package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.ProblemException;

class ScaleChangePropertyTest {

  private static final Author ANA = new Author(new Reviewer("ana"), "verdicts --scale");

  /** Two scales, and verdicts of the first one. */
  record Case(Scale from, Scale to, List<String> verdicts) {}

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Scale> scales =
        Arbitraries.of(BuiltInScales.names()).map(name -> BuiltInScales.named(name).orElseThrow());
    return scales.flatMap(
        from ->
            Arbitraries.of(from.verdicts())
                .map(Verdict::name)
                .list()
                .ofMaxSize(8)
                .flatMap(verdicts -> scales.map(to -> new Case(from, to, verdicts))));
  }

  @Property
  void losesNoVerdictAndLeadsBack(@ForAll("cases") Case one) {
    Desk desk = new Desk(one.from(), one.verdicts());
    ChangeScale change = new ChangeScale(new PlainSteps(), desk, desk);

    try {
      change.change(ANA, one.to());
    } catch (ProblemException e) {
      assertThat(desk.scale).isSameAs(one.from());
      assertThat(desk.verdicts).isEqualTo(one.verdicts());
      return;
    }

    assertThat(desk.scale.isSameAs(one.to())).isTrue();
    assertThat(desk.verdicts).allMatch(verdict -> one.to().named(verdict).isPresent());
    assertThat(new HashSet<>(desk.verdicts)).hasSameSizeAs(new HashSet<>(one.verdicts()));
    change.change(ANA, one.from());
    assertThat(desk.verdicts).isEqualTo(one.verdicts());
  }

  /** Verdicts and a scale, changed without a journal. */
  private static final class Desk implements ChosenScale, GivenVerdicts {
    private Scale scale;
    private List<String> verdicts;

    Desk(Scale scale, List<String> verdicts) {
      this.scale = scale;
      this.verdicts = verdicts;
    }

    @Override
    public Scale current() {
      return scale;
    }

    @Override
    public void choose(Scale next) {
      scale = next;
    }

    @Override
    public Map<String, Long> counts() {
      Map<String, Long> counts = new HashMap<>();
      verdicts.forEach(verdict -> counts.merge(verdict, 1L, Long::sum));
      return counts;
    }

    @Override
    public void rename(Map<String, String> names) {
      verdicts =
          verdicts.stream().map(name -> Optional.ofNullable(names.get(name)).orElse(name)).toList();
    }
  }
}
