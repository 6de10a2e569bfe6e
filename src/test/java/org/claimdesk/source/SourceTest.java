package org.claimdesk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;

class SourceTest {

  private static final Source PAGE =
      new Source(
          2,
          SourceDetails.of(
              Map.of(SourceField.ADDRESS, "https://example.org/rates", SourceField.NOTE, "p. 2")));

  @Test
  void writesEveryFieldInOrderAndNullWhereOneIsMissing() {
    Map<String, ?> fields = PAGE.fields();

    assertThat(fields.keySet())
        .containsExactly(
            "n",
            "address",
            "person",
            "work",
            "how",
            "title",
            "publisher",
            "published",
            "accessed",
            "stance",
            "kind",
            "quote",
            "locator",
            "archive",
            "protected",
            "note");
    assertThat(fields.get("n")).isEqualTo(2);
    assertThat(fields.get("address")).isEqualTo("https://example.org/rates");
    assertThat(fields.get("stance")).isNull();
    assertThat(fields.get("protected")).isEqualTo(false);
  }

  @Test
  void readsBackWhatItWrote() {
    Source secret = PAGE.with(Map.of(SourceField.PROTECTED, "yes", SourceField.STANCE, "context"));

    assertThat(Source.of(PAGE.fields())).isEqualTo(PAGE);
    assertThat(Source.of(secret.fields())).isEqualTo(secret);
  }

  @Test
  void passesOverWhatIsNoField() {
    Map<String, Object> fields = new HashMap<>();
    fields.put("n", 7L);
    fields.put("work", "Park rules");
    fields.put("sha256", "00");

    assertThat(Source.of(fields))
        .isEqualTo(new Source(7, SourceDetails.of(Map.of(SourceField.WORK, "Park rules"))));
  }

  @Test
  void keepsItsNumberWhenEdited() {
    assertThat(PAGE.with(Map.of(SourceField.NOTE, "")).n()).isEqualTo(2);
  }

  @Test
  void rejectsANumberBelowOne() {
    assertThatThrownBy(() -> new Source(0, PAGE.details())).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> Source.of(Map.of("work", "Park rules")))
        .isInstanceOf(ProblemException.class);
  }
}
