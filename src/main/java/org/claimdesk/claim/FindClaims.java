package org.claimdesk.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** Finds the claims that a user names by ids and ranges. */
public final class FindClaims {

  private static final String DOTS = "..";

  private final Claims claims;

  public FindClaims(Claims claims) {
    this.claims = claims;
  }

  /**
   * The one claim that is meant: by its id exactly, without regard to case, by the number at its
   * end, or by a beginning that fits no other.
   *
   * @throws ProblemException if there is none, or several
   */
  public ClaimId one(String typed) {
    return find(typed).orElseThrow(() -> new ProblemException(unknown(typed)));
  }

  /** Like {@link #one}, but empty where nothing fits. */
  public Optional<ClaimId> find(String given) {
    String typed = given.strip();
    for (Claims.Match match : Claims.Match.values()) {
      if (match == Claims.Match.NUMBER_AT_END && !isDigits(typed)) {
        continue;
      }
      List<ClaimId> found = typed.isBlank() ? List.of() : claims.named(typed, match);
      if (found.size() == 1) {
        return Optional.of(found.get(0));
      }
      if (found.size() > 1) {
        throw new ProblemException(several(typed, found));
      }
    }
    return Optional.empty();
  }

  /**
   * The claims that are meant by ids and ranges ({@code C3..C7}, {@code C3-C7}) joined by commas.
   *
   * @throws ProblemException naming every part that is no claim
   */
  public List<ClaimId> all(String typed) {
    if (isExactly(typed)) {
      return List.of(new ClaimId(typed));
    }
    Set<ClaimId> found = new LinkedHashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (String part : typed.split(",", -1)) {
      try {
        found.addAll(part(part.strip()));
      } catch (ProblemException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return List.copyOf(found);
  }

  private boolean isExactly(String typed) {
    return !claims.named(typed, Claims.Match.EXACTLY).isEmpty();
  }

  private List<ClaimId> part(String part) {
    if (isExactly(part)) {
      return List.of(new ClaimId(part));
    }
    Optional<List<ClaimId>> range = range(part, DOTS);
    if (range.isEmpty()) {
      range = range(part, "-");
    }
    return range.or(() -> find(part).map(List::of)).orElseThrow(() -> unknownPart(part));
  }

  /** Of a range it names the ends that are no claims. */
  private ProblemException unknownPart(String part) {
    int sign = part.indexOf(DOTS, 1);
    List<Problem> ends =
        sign < 0
            ? List.of()
            : Stream.of(part.substring(0, sign), part.substring(sign + DOTS.length()))
                .filter(end -> !end.isBlank() && find(end).isEmpty())
                .map(this::unknown)
                .toList();
    return ends.isEmpty() ? new ProblemException(unknown(part)) : new ProblemException(ends);
  }

  private Optional<List<ClaimId>> range(String part, String sign) {
    for (int at = part.indexOf(sign, 1); at > 0; at = part.indexOf(sign, at + 1)) {
      String from = part.substring(0, at);
      String to = part.substring(at + sign.length());
      if (!to.isEmpty() && isOne(from) && isOne(to)) {
        return Optional.of(claims.range(one(from), one(to)));
      }
    }
    return Optional.empty();
  }

  /** Whether it names a claim in a way that leaves no doubt; a beginning alone makes no range. */
  private boolean isOne(String typed) {
    boolean digits = isDigits(typed);
    return claims.named(typed, Claims.Match.EXACTLY).size() == 1
        || claims.named(typed, Claims.Match.ANY_CASE).size() == 1
        || digits && claims.named(typed, Claims.Match.NUMBER_AT_END).size() == 1;
  }

  private static boolean isDigits(String typed) {
    return typed.chars().allMatch(c -> ClaimId.isDigit((char) c));
  }

  private Problem unknown(String typed) {
    return Problem.of(
        "there is no claim \"" + typed + "\"",
        Nearest.question(NearId.to(typed, claims.near(typed)))
            + "list shows the claims and their ids");
  }

  private static Problem several(String typed, List<ClaimId> found) {
    return Problem.of(
        "\"%s\" fits several claims: %s"
            .formatted(typed, found.stream().map(ClaimId::text).collect(Collectors.joining(", "))),
        "type one of these ids in full");
  }
}
