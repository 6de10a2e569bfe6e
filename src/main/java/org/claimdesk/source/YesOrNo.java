package org.claimdesk.source;

import java.util.Locale;
import java.util.Set;
import org.claimdesk.problem.ProblemException;

/** An answer in a file that says whether something is so. */
enum YesOrNo {
  YES(Set.of("yes", "true", "1")),
  NO(Set.of("no", "false", "0"));

  private final Set<String> spellings;

  YesOrNo(Set<String> spellings) {
    this.spellings = spellings;
  }

  /**
   * @throws ProblemException if the text is neither
   */
  static YesOrNo parse(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    for (YesOrNo answer : values()) {
      if (answer.spellings.contains(wanted)) {
        return answer;
      }
    }
    throw ProblemException.of("\"%s\" is neither yes nor no".formatted(typed), "use yes or no");
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
