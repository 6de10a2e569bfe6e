package org.claimdesk.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.ProblemException;

/** Finds the one word that was meant among the few there are. */
final class KnownWords {

  private KnownWords() {}

  static <T> T find(T[] known, Function<T, String> word, String what, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(known)
        .filter(value -> word.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknown(known, word, what, typed));
  }

  private static <T> ProblemException unknown(
      T[] known, Function<T, String> word, String what, String typed) {
    List<String> words = Arrays.stream(known).map(word).toList();
    return ProblemException.of(
        "no %s is called \"%s\"".formatted(what, typed),
        Nearest.question(typed.strip(), words) + "use one of: " + String.join(", ", words));
  }
}
