package org.claimdesk.source;

import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.problem.ProblemException;

/** Names a source by its claim and its number: {@code KT-025/1}. */
public record SourceId(ClaimId claim, int number) {

  /**
   * Reads what a user typed; the claim is found as everywhere.
   *
   * @throws ProblemException if it is not of the form ID/N, or there is no such claim
   */
  public static SourceId of(String typed, FindClaims claims) {
    int slash = typed.lastIndexOf('/');
    String number = typed.substring(slash + 1);
    if (slash < 1 || !number.matches("[1-9][0-9]{0,8}")) {
      throw ProblemException.of(
          "\"" + typed + "\" names no source", "write the claim's id and the number: KT-025/1");
    }
    return new SourceId(claims.one(typed.substring(0, slash)), Integer.parseInt(number));
  }

  @Override
  public String toString() {
    return claim + "/" + number;
  }
}
