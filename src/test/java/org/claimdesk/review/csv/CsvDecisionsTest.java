package org.claimdesk.review.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.BuiltInScales;
import org.claimdesk.review.Decisions;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.tabular.TabularInput;
import org.junit.jupiter.api.Test;

class CsvDecisionsTest {

  /** Claims that are asked for by their ids, or by the number at an id's end. */
  private final Claims claims =
      (Claims)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Claims.class},
              (proxy, method, arguments) ->
                  Stream.of("KT-001", "KT-002", "KT-003")
                      .map(ClaimId::new)
                      .filter(
                          id ->
                              method.getName().equals("named")
                                  && isMeant(id, arguments[0].toString(), arguments[1]))
                      .toList());

  private final Decisions decisions =
      new CsvDecisions(new FindClaims(claims), BuiltInScales::newsroom, Headway.UNTOLD);

  private static boolean isMeant(ClaimId id, String typed, Object match) {
    return match == Claims.Match.NUMBER_AT_END
        ? id.numberAtEnd().equals(typed)
        : match == Claims.Match.EXACTLY && id.text().equals(typed);
  }

  private Decisions.Read read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (TabularInput input =
        TabularInput.stream("decisions.csv", new ByteArrayInputStream(bytes))) {
      return decisions.read(input);
    }
  }

  private static List<String> faults(Throwable refusal) {
    return ((ProblemException) refusal).problems().stream().map(Problem::headline).toList();
  }

  @Test
  void readsAVerdictWithItsReasons() {
    MarkClaim.Order order =
        read("Claim ID,Rating,because,correction\n 1 ,Pants on Fire!,\"No, it did not.\",\n")
            .orders()
            .get(0);

    assertThat(order.claim()).isEqualTo(new ClaimId("KT-001"));
    assertThat(order.mark().verdict().name()).isEqualTo("false");
    assertThat(order.mark().given()).isEqualTo("Pants on Fire!");
    assertThat(order.mark().because()).contains("No, it did not.");
    assertThat(order.mark().correction()).isEmpty();
  }

  @Test
  void passesOverRowsWithoutAVerdict() {
    Decisions.Read read = read("id,verdict\nKT-001,true\nKT-002,\nKT-003, \n");

    assertThat(read.orders()).hasSize(1);
    assertThat(read.blank()).isEqualTo(2);
  }

  @Test
  void tellsEveryFaultWithItsLine() {
    assertThatThrownBy(
            () -> read("id,verdict\nKT-001,t\nX,true\nKT-002,Full Flop\nKT-003,true\n3,false\n"))
        .satisfies(
            refusal ->
                assertThat(faults(refusal))
                    .satisfiesExactly(
                        key -> assertThat(key).startsWith("decisions.csv:2: \"t\" is no verdict"),
                        id -> assertThat(id).startsWith("decisions.csv:3: there is no claim"),
                        flop -> assertThat(flop).startsWith("decisions.csv:4:").contains("truth"),
                        twice ->
                            assertThat(twice).startsWith("decisions.csv:6:").contains("line 5")));
  }

  @Test
  void tellsWrongVerdictsBesideAMalformedRow() {
    assertThatThrownBy(() -> read("id,verdict\nKT-001,maybe\nKT-002,\"true\n"))
        .satisfies(
            refusal ->
                assertThat(faults(refusal))
                    .hasSize(2)
                    .anySatisfy(fault -> assertThat(fault).contains("maybe")));
  }

  @Test
  void refusesAFileWithoutTheColumns() {
    assertThatThrownBy(() -> read("id,finding\nKT-001,true\n"))
        .hasMessageContaining("no column called verdict");
    assertThatThrownBy(() -> read("claim,verdict\nKT-001,true\n"))
        .hasMessageContaining("no column called id");
  }
}
