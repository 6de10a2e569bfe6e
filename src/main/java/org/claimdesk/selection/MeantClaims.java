package org.claimdesk.selection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Preview;
import org.claimdesk.terminal.Words;

/** Works out which claims a command means. */
public final class MeantClaims {

  private static final String CURRENT = ".";
  private static final String STANDARD_INPUT = "-";

  /** More claims than this are changed at once only when that is confirmed. */
  private static final int MANY = 3;

  /** The option that confirms it. */
  public static final Option YES =
      Option.flag("yes", "change more than three claims without asking").letter('y');

  private final Confirm confirm;
  private final Claims claims;
  private final FindClaims find;
  private final CurrentClaim current;
  private final FilterOptions filters;

  public MeantClaims(
      Confirm confirm,
      Claims claims,
      FindClaims find,
      CurrentClaim current,
      FilterOptions filters) {
    this.confirm = confirm;
    this.claims = claims;
    this.find = find;
    this.current = current;
    this.filters = filters;
  }

  /**
   * The claims meant: those named, else those of the filter options, else the current one.
   *
   * @param ids ids and ranges as typed, {@code .} for the current claim, {@code -} for standard
   *     input
   * @throws ProblemException if a claim is not there, or none is meant
   */
  public List<ClaimId> of(Words words, Optional<String> ids) {
    boolean filter = FilterOptions.given(words);
    if (ids.isPresent() && filter) {
      throw ProblemException.of(
          "claims are named by ids and by a filter at once", "give the ids, or the filter options");
    }
    return filter
        ? claims.matching(filters.read(words))
        : ids.map(this::named).orElseGet(() -> List.of(requireCurrent()));
  }

  private List<ClaimId> named(String ids) {
    return switch (ids) {
      case CURRENT -> List.of(requireCurrent());
      case STANDARD_INPUT -> fromStandardInput();
      default -> find.all(ids);
    };
  }

  private List<ClaimId> fromStandardInput() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                confirm.session().standardInput(STANDARD_INPUT), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .map(find::one)
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the text is, in any case, the id of a claim. */
  public boolean isClaim(String typed) {
    String id = typed.strip();
    return !id.isEmpty()
        && (!claims.named(id, Claims.Match.ANY_CASE).isEmpty()
            || id.chars().allMatch(Character::isDigit)
                && !claims.named(id, Claims.Match.NUMBER_AT_END).isEmpty());
  }

  /**
   * Refuses a word that stands where another is expected, and names a claim.
   *
   * @param remedy what to type instead
   */
  public void refuseLoneId(String typed, String remedy) {
    if (isClaim(typed)) {
      throw ProblemException.of("\"" + typed + "\" is a claim, and nothing else is given", remedy);
    }
  }

  /** The one claim named, or the current one. */
  public ClaimId one(Optional<String> id) {
    return id.filter(typed -> !typed.equals(CURRENT))
        .map(find::one)
        .orElseGet(this::requireCurrent);
  }

  private ClaimId requireCurrent() {
    return current
        .get()
        .orElseThrow(
            () ->
                ProblemException.of(
                    "no claim is named, and none is current",
                    "name one by its id; list shows the ids, next goes to the next open one"));
  }

  /**
   * Has a change of claims confirmed if they are many, showing the first of them.
   *
   * @param what the change, to be asked about: {@code mark 12 claims true}
   * @return false if the user said no
   * @throws ProblemException where nobody can be asked and {@code --yes} was not given
   */
  public boolean agreed(Words words, List<ClaimId> ids, String what) {
    return isAgreed(words, ids.size()) || confirm.agreed(ids, what);
  }

  /**
   * The same, showing what the change would do.
   *
   * @param count how many claims it is about
   */
  public boolean agreed(Words words, int count, String what, Supplier<Preview> preview) {
    return isAgreed(words, count)
        || confirm.session().confirm(what + "?", "--" + YES.name(), preview);
  }

  private static boolean isAgreed(Words words, int count) {
    return count <= MANY || words.has(YES.name());
  }

  /**
   * Has a change of the claims meant confirmed if they are many, makes it, and says what became of
   * them.
   *
   * @param change gives the claims on which it had an effect
   */
  public Answer change(Words words, Wording wording, UnaryOperator<List<ClaimId>> change) {
    List<ClaimId> ids = of(words, words.operand(0));
    return agreed(words, ids, wording.question().formatted(ids.size()))
        ? Effects.told(ids, change.apply(ids), wording)
        : Answer.told("nothing was changed");
  }

  /**
   * Says what became of claims.
   *
   * @param changed those on which a change had an effect
   */
  public static Answer told(List<ClaimId> all, List<ClaimId> changed, Wording wording) {
    return Effects.told(all, changed, wording);
  }

  /**
   * How a change of claims is spoken of.
   *
   * @param question what is asked before many are changed, with a place for their number
   * @param effect what is said of a claim that was changed
   * @param otherwise what is said of one that was not
   */
  public record Wording(String question, String effect, String otherwise) {}
}
