package org.claimdesk.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimdesk.check.Newsroom;
import org.claimdesk.claim.Bookmarks;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.Filter;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.terminal.Preview;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Words;
import org.junit.jupiter.api.Test;

class MeantClaimsTest {

  private static final List<ClaimId> IDS = Stream.of("C1", "C2", "C3").map(ClaimId::new).toList();
  private static final Words NOTHING = new Words(List.of(), Map.of());
  private static final Words OPEN = new Words(List.of(), Map.of("state", List.of("open")));
  private static final Words YES = new Words(List.of(), Map.of("yes", List.of("")));

  private final List<Filter> asked = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();
  private final List<Preview> previews = new ArrayList<>();
  private String standardInput = "";
  private boolean answer;

  private final Claims claims =
      (Claims)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Claims.class},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "matching" -> matching((Filter) arguments[0]);
                    case "byId" -> Optional.of(claim((ClaimId) arguments[0]));
                    case "named" -> named((String) arguments[0], (Claims.Match) arguments[1]);
                    case "near" -> IDS;
                    default ->
                        IDS.subList(IDS.indexOf(arguments[0]), IDS.indexOf(arguments[1]) + 1);
                  });

  private final CurrentClaim current = new CurrentClaim(claims, new NoBookmarks(), Optional::empty);
  private final MeantClaims meant =
      new MeantClaims(
          new Confirm(new Asking(), claims, new Judged()),
          claims,
          new FindClaims(claims),
          current,
          new FilterOptions(Newsroom.IN_USE));

  private List<ClaimId> matching(Filter filter) {
    asked.add(filter);
    return IDS.subList(1, 3);
  }

  private static Claim claim(ClaimId id) {
    return Claim.added(id, Map.of(ClaimField.CLAIM, "It rains."));
  }

  private static List<ClaimId> named(String typed, Claims.Match match) {
    return IDS.stream()
        .filter(
            id ->
                match == Claims.Match.EXACTLY
                    ? id.text().equals(typed)
                    : match == Claims.Match.ANY_CASE && id.text().equalsIgnoreCase(typed))
        .toList();
  }

  private final class NoBookmarks implements Bookmarks {
    @Override
    public Optional<ClaimId> of(Reviewer reviewer) {
      return Optional.empty();
    }

    @Override
    public void set(Reviewer reviewer, ClaimId claim) {
      throw new UnsupportedOperationException();
    }
  }

  /** The first claim is true, the others are open. */
  private static final class Judged implements Reviews {
    @Override
    public Review of(ClaimId claim) {
      Judgement judgement =
          new Judgement("true", "t", new Reviewer("ana"), Instant.EPOCH, "It rains.");
      return claim.equals(IDS.get(0))
          ? Review.NONE.withJudgement(Optional.of(judgement))
          : Review.NONE;
    }

    @Override
    public boolean put(ClaimId claim, Review review) {
      throw new UnsupportedOperationException();
    }
  }

  private final class Asking implements Session {
    @Override
    public Mode mode() {
      return Mode.SCRIPT;
    }

    @Override
    public Author author() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Path path(String typed) {
      throw new UnsupportedOperationException();
    }

    @Override
    public InputStream standardInput(String what) {
      return new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean confirm(String question, String option, Supplier<Preview> preview) {
      questions.add(question + " " + option);
      previews.add(preview.get());
      return answer;
    }

    @Override
    public void whenKept(Runnable place, Runnable discard) {
      throw new UnsupportedOperationException();
    }
  }

  private List<String> of(Words words, String ids) {
    return meant.of(words, Optional.of(ids)).stream().map(ClaimId::text).toList();
  }

  @Test
  void takesIdsAndRanges() {
    assertThat(of(NOTHING, "c3,C1..C2")).containsExactly("C3", "C1", "C2");
  }

  @Test
  void takesTheCurrentClaimByADotOrByNothing() {
    current.set(IDS.get(1));

    assertThat(of(NOTHING, ".")).containsExactly("C2");
    assertThat(meant.of(NOTHING, Optional.empty())).containsExactly(IDS.get(1));
    assertThat(meant.one(Optional.of("."))).isEqualTo(IDS.get(1));
    assertThat(meant.one(Optional.of("c3"))).isEqualTo(IDS.get(2));
  }

  @Test
  void refusesNothingWhereNoClaimIsCurrent() {
    assertThatThrownBy(() -> meant.of(NOTHING, Optional.empty()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("none is current");
    assertThatThrownBy(() -> of(NOTHING, ".")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> meant.one(Optional.empty())).isInstanceOf(ProblemException.class);
  }

  @Test
  void takesWhatAFilterLetsThrough() {
    current.set(IDS.get(0));

    assertThat(meant.of(OPEN, Optional.empty())).containsExactly(IDS.get(1), IDS.get(2));
    assertThat(asked).hasSize(1);
  }

  @Test
  void refusesIdsBesideAFilter() {
    assertThatThrownBy(() -> of(OPEN, "C1")).hasMessageContaining("at once");
    assertThat(asked).isEmpty();
  }

  @Test
  void readsIdsFromStandardInputOneALineEachOnce() {
    standardInput = "C2\r\n\n  c1 \nC2";

    assertThat(of(NOTHING, "-")).containsExactly("C2", "C1");
  }

  @Test
  void refusesAnUnknownIdOfStandardInput() {
    standardInput = "C2\nC9\n";

    assertThatThrownBy(() -> of(NOTHING, "-")).hasMessageContaining("C9");
  }

  @Test
  void knowsAnIdInAnyCase() {
    assertThat(meant.isClaim(" c2 ")).isTrue();
    assertThat(meant.isClaim("C9")).isFalse();
    assertThat(meant.isClaim(" ")).isFalse();
  }

  @Test
  void asksBeforeMoreThanThreeAreChanged() {
    List<ClaimId> many = Collections.nCopies(400, IDS.get(1));

    assertThat(meant.agreed(NOTHING, IDS, "mark 3 claims true")).isTrue();
    assertThat(meant.agreed(YES, many, "mark 400 claims true")).isTrue();
    assertThat(questions).isEmpty();

    assertThat(meant.agreed(NOTHING, many, "mark 400 claims true")).isFalse();
    answer = true;
    assertThat(meant.agreed(NOTHING, many, "mark 400 claims true")).isTrue();
    assertThat(questions).containsOnly("mark 400 claims true? --yes");
  }

  @Test
  void showsTheFirstOfManyAsTheyAreNow() {
    List<ClaimId> many = Stream.iterate(0, n -> n + 1).limit(7).map(n -> IDS.get(n % 3)).toList();

    meant.agreed(NOTHING, many, "drop 7 claims");

    Preview preview = previews.get(0);
    assertThat(preview.rows()).hasSize(5);
    assertThat(preview.rows().get(0)).containsExactly("C1", "marked", "true", "It rains.");
    assertThat(preview.rows().get(1)).containsExactly("C2", "open", "", "It rains.");
    assertThat(preview.more()).isEqualTo(2);
  }
}
