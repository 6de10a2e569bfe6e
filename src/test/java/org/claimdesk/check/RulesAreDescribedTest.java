package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesAreDescribedTest {

  static Iterable<Terms> rules() {
    return Rules.all(Newsroom.IN_USE, claim -> Optional.empty()).terms();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void givesEachRuleItsSeverityReasonAndRemedyInTheDocs(Terms rule) throws IOException {
    String docs = Files.readString(Path.of("docs/checks.md"));

    String severity =
        rule.draft() == rule.publish()
            ? rule.draft().word()
            : rule.draft().word() + ", " + rule.publish().word() + " under `publish`";
    assertThat(docs)
        .containsPattern(
            Pattern.compile(
                "## %s\\n\\n%s \u00B7 %s\\n\\n.*?\\nWhy: .*?\\nSettle it: "
                    .formatted(rule.name(), severity, Pattern.quote(rule.says())),
                Pattern.DOTALL));
  }
}
