package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;

class FindClaimsTest {

  /** Claims of which only the ids are asked. */
  private static FindClaims among(String... ids) {
    List<ClaimId> all = Arrays.stream(ids).map(ClaimId::new).toList();
    Claims claims =
        (Claims)
            Proxy.newProxyInstance(
                FindClaimsTest.class.getClassLoader(),
                new Class<?>[] {Claims.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "named" ->
                          named(all, (String) arguments[0], (Claims.Match) arguments[1]);
                      case "near" -> all;
                      default ->
                          all.subList(all.indexOf(arguments[0]), all.indexOf(arguments[1]) + 1);
                    });
    return new FindClaims(claims);
  }

  private static List<ClaimId> named(List<ClaimId> all, String typed, Claims.Match match) {
    return all.stream()
        .filter(
            id ->
                switch (match) {
                  case EXACTLY -> id.text().equals(typed);
                  case ANY_CASE -> id.key().equals(Fold.text(typed));
                  case NUMBER_AT_END -> id.numberAtEnd().equals(ClaimId.withoutLeadingZeros(typed));
                  case BEGINNING -> id.key().startsWith(Fold.text(typed));
                })
        .toList();
  }

  private static List<String> all(FindClaims find, String typed) {
    return find.all(typed).stream().map(ClaimId::text).toList();
  }

  @Test
  void takesAnIdExactlyBeforeAnythingElse() {
    assertThat(among("0042", "42").one("42").text()).isEqualTo("42");
    assertThat(among("a", "A").one("A").text()).isEqualTo("A");
  }

  @Test
  void takesCaseTheNumberAtTheEndAndABeginningInThisOrder() {
    FindClaims find = among("KT-001", "KT-007", "X-12");

    assertThat(find.one("kt-007").text()).isEqualTo("KT-007");
    assertThat(find.one("7").text()).isEqualTo("KT-007");
    assertThat(find.one("x").text()).isEqualTo("X-12");
  }

  @Test
  void listsTheCandidatesWhereSeveralFit() {
    assertThatThrownBy(() -> among("KT-001", "KT-007").one("kt"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("KT-001, KT-007");
  }

  @Test
  void readsRangesAndLists() {
    FindClaims find = among("C1", "C2", "C3", "C4", "C5");

    assertThat(all(find, "C2..C4")).containsExactly("C2", "C3", "C4");
    assertThat(all(find, "C4-C5,C1")).containsExactly("C4", "C5", "C1");
    assertThat(all(find, "1-2,2")).containsExactly("C1", "C2");
  }

  @Test
  void neverReadsAnIdAsARange() {
    FindClaims find = among("2031-04", "2031", "04");

    assertThat(all(find, "2031-04")).containsExactly("2031-04");
  }

  @Test
  void readsARangeOfIdsWithHyphens() {
    assertThat(all(among("KT-001", "KT-002", "KT-003"), "KT-001-KT-003")).hasSize(3);
  }

  @Test
  void asksWhetherAnIdNearbyWasMeant() {
    FindClaims find = among("KT-001", "KT-012", "KT-052", "board-minutes");

    assertThat(remedy(find, "KT-52x")).startsWith("did you mean KT-052? list shows");
    assertThat(remedy(find, "TK 012")).startsWith("did you mean KT-012?");
    assertThat(remedy(find, "KT-7, KT-1")).startsWith("list shows");
    assertThat(remedy(find, "K/1")).startsWith("did you mean KT-001?");
    assertThat(remedy(find, "KT-021")).startsWith("did you mean KT-012?");
    assertThat(remedy(find, "borad-minutes")).startsWith("did you mean board-minutes?");
  }

  @Test
  void takesAnotherNumberForNoSlip() {
    FindClaims find = among("KT-001", "KT-006", "KT-009");

    assertThat(remedy(find, "KT-007")).isEqualTo("list shows the claims and their ids");
    assertThat(remedy(find, "KT-999")).isEqualTo("list shows the claims and their ids");
    assertThat(remedy(find, "?!")).isEqualTo("list shows the claims and their ids");
  }

  @Test
  void namesTheEndsOfARangeThatAreNoClaims() {
    assertThatThrownBy(() -> among("C1", "C2", "C3").all("C1..C3x,4..C2"))
        .hasMessage("there is no claim \"C3x\"; there is no claim \"4\"");
  }

  private static String remedy(FindClaims find, String typed) {
    try {
      return find.all(typed).toString();
    } catch (ProblemException e) {
      return e.problems().get(0).remedy().orElse("");
    }
  }

  @Test
  void namesEveryPartThatIsNoClaim() {
    assertThatThrownBy(() -> among("C1").all("C1,F7,G8"))
        .hasMessageContaining("F7")
        .hasMessageContaining("G8");
  }
}
