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

  @ParameterizedTest
  @MethodSource("rules")
  void explainsEachRuleInTheWordsOfTheDocs(Terms rule) throws IOException {
    String docs = Files.readString(Path.of("docs/checks.md"));

    assertThat(paragraph(docs, rule, "Why: ")).isEqualTo(rule.why());
    assertThat(paragraph(docs, rule, "Settle it: ")).isEqualTo(rule.settle());
  }

  /** What follows the start in the rule's section, on one line and without the marks of code. */
  private static String paragraph(String docs, Terms rule, String start) {
    int section = docs.indexOf("## " + rule.name() + "\n");
    int from = docs.indexOf("\n" + start, section) + 1 + start.length();
    int to = docs.indexOf("\n\n", from);
    return docs.substring(from, to < 0 ? docs.length() : to)
        .replace("`", "")
        .strip()
        .replace("\n", " ");
  }
}
