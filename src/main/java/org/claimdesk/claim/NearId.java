package org.claimdesk.claim;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimdesk.problem.Nearest;

/** Finds the id somebody meant to type. */
final class NearId {

  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

  private NearId() {}

  /**
   * The id that is nearest to the one typed, unless none is near. Case, signs and leading zeros do
   * not count.
   */
  static Optional<ClaimId> to(String typed, List<ClaimId> known) {
    String wanted = plain(typed);
    Map<String, ClaimId> ids = new LinkedHashMap<>();
    for (ClaimId id : known) {
      if (isSlip(wanted, plain(id.text()))) {
        ids.putIfAbsent(plain(id.text()), id);
      }
    }
    return wanted.isEmpty() ? Optional.empty() : Nearest.to(wanted, ids.keySet()).map(ids::get);
  }

  private static String plain(String id) {
    return LEADING_ZEROS.matcher(Fold.letters(id)).replaceAll("");
  }

  /** Another number is another claim; only digits that changed places make it a slip. */
  private static boolean isSlip(String typed, String id) {
    return sortedDigits(typed).equals(sortedDigits(id));
  }

  private static String sortedDigits(String text) {
    char[] digits = NO_DIGITS.matcher(text).replaceAll("").toCharArray();
    Arrays.sort(digits);
    return new String(digits);
  }
}
