package org.claimdesk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsOfASourceTest {

  @ParameterizedTest
  @EnumSource(Stance.class)
  void readsAStanceByItsWordInAnyCase(Stance stance) {
    assertThat(Stance.parse(stance.word())).isEqualTo(stance);
    assertThat(Stance.parse(" " + stance.name() + " ")).isEqualTo(stance);
  }

  @ParameterizedTest
  @EnumSource(SourceKind.class)
  void readsAKindByItsWord(SourceKind kind) {
    assertThat(SourceKind.parse(kind.word())).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void readsAMediumByItsWord(Medium medium) {
    assertThat(Medium.parse(medium.word())).isEqualTo(medium);
  }

  @ParameterizedTest
  @EnumSource(SourceField.class)
  void findsAFieldByItsName(SourceField field) {
    assertThat(SourceField.named(" " + field.name())).contains(field);
  }

  @Test
  void findsNoFieldOfAnotherName() {
    assertThat(SourceField.named("url")).isEmpty();
  }

  @Test
  void refusesAnUnknownWordByNameAndListsTheKnownOnes() {
    Problem problem =
        catchThrowableOfType(ProblemException.class, () -> Stance.parse("helps")).problems().get(0);

    assertThat(problem.what()).contains("\"helps\"");
    assertThat(problem.remedy()).contains("use one of: supports, refutes, context");
  }

  @Test
  void listsTheKnownKindsAndMedia() {
    Stream<ProblemException> refusals =
        Stream.of(
            catchThrowableOfType(ProblemException.class, () -> SourceKind.parse("third")),
            catchThrowableOfType(ProblemException.class, () -> Medium.parse("fax")));

    assertThat(refusals.map(e -> e.problems().get(0).remedy().orElseThrow()))
        .containsExactly("use one of: primary, secondary", "use one of: phone, mail, visit, print");
  }
}
