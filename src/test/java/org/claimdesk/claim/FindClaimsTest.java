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
                    method.getName().equals("named")
                        ? named(all, (String) arguments[0], (Claims.Match) arguments[1])
                        : all.subList(all.indexOf(arguments[0]), all.indexOf(arguments[1]) + 1));
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
  void namesEveryPartThatIsNoClaim() {
    assertThatThrownBy(() -> among("C1").all("C1,F7,G8"))
        .hasMessageContaining("F7")
        .hasMessageContaining("G8");
  }
}
