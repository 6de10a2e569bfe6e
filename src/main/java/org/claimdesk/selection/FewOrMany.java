package org.claimdesk.selection;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.claimdesk.problem.Count;

/** Says what became of claims: one by one where they are few, else how many. */
public final class FewOrMany {

  private static final int FEW = 10;

  private FewOrMany() {}

  /** Whether they are told one by one. */
  public static boolean areFew(List<?> all) {
    return !all.isEmpty() && all.size() <= FEW;
  }

  /**
   * A line for each, or one for all.
   *
   * @param done what was done, for example {@code marked}
   */
  public static <T> List<String> told(
      List<T> all, Function<T, String> line, Predicate<T> unchanged, String done) {
    if (areFew(all)) {
      return all.stream().map(line).toList();
    }
    long same = all.stream().filter(unchanged).count();
    return List.of(
        Count.of(all.size() - same, "claim")
            + " "
            + done
            + (same > 0 ? ", " + same + " unchanged" : ""));
  }
}
