package org.claimdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * Any bytes are loaded, or refused by name with nothing changed; {@code mvn test -Dtest=AnyFileTest
 * -Dtries=2000} tries more of them than the build does.
 */
@AddLifecycleHook(MoreTries.class)
class AnyFileTest {

  private static final String JSON =
      "[{\"id\":\"C1\",\"claim\":\"It rains.\",\"state\":\"marked\",\"verdict\":\"true\","
          + "\"marked_by\":\"ana\",\"sources\":[{\"n\":1,\"address\":\"https://example.org/\"}],"
          + "\"extra\":{\"a\":null}},\n{\"id\":\"C2\",\"claim\":\"It snows.\",\"state\":\"open\","
          + "\"verdict\":null,\"sources\":[],\"extra\":{}}]\n";

  private static final String REPORT =
      "id,claim,verdict,justification,correction,state,marked_by,marked_at,second_reader,sources,"
          + "source_1_url,source_1_title,source_1_stance,source_1_quote\n"
          + "K1,It rains.,true,\"so, it does\",,marked,ana,2026-01-05T12:00:00Z,,1,"
          + "https://example.org/,,supports,\n"
          + "K2,'=It snows.,,,,open,,,,0,,,,\n";

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void isLoadedOrRefusedByName(@ForAll("files") byte[] bytes, @ForAll("names") String name) {
    try (AnyDesk desk = AnyDesk.on(name, bytes)) {
      InProcess.Result loaded = desk.run("load", name);

      assertLoadedOrRefused(loaded, name);
      assertThat(desk.has("claims.desk")).isEqualTo(loaded.status() == 0);
      if (loaded.status() == 0) {
        List<Map<String, Object>> before = desk.all(name);
        InProcess.Result again = desk.run("load", name);
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(desk.all(name)).isEqualTo(before);
      }
    }
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void changesNothingWhereItIsRefusedAsANewVersion(@ForAll("files") byte[] bytes) {
    try (AnyDesk desk = AnyDesk.on("claims.csv", REPORT.getBytes(UTF_8))) {
      List<Map<String, Object>> before = desk.all("claims.csv");
      desk.put("claims.csv", bytes);

      InProcess.Result loaded = desk.run("load");

      assertLoadedOrRefused(loaded, "claims.csv");
      if (loaded.status() != 0) {
        assertThat(desk.all("claims.csv")).isEqualTo(before);
      } else {
        assertThat(desk.all("claims.csv")).hasSizeGreaterThanOrEqualTo(before.size());
      }
    }
  }

  private static void assertLoadedOrRefused(InProcess.Result result, String name) {
    assertThat(result.status()).as(result.err()).isIn(0, 2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).doesNotContain("Exception", "\tat ", "should not");
    if (result.status() != 0) {
      assertThat(result.err()).contains("claimdesk: error: " + name);
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("claims.csv", "claims.csv", "claims.json", "claims.jsonl");
  }

  @Provide
  Arbitrary<byte[]> files() {
    Arbitrary<byte[]> anything = Arbitraries.bytes().array(byte[].class).ofMaxSize(80);
    Arbitrary<byte[]> scraps =
        Arbitraries.strings()
            .withChars(",;|\t\"'\r\n ab1=[]{}:<>#\u05D0\uFEFF\u0000")
            .ofMaxLength(60)
            .map(text -> ("id,claim\n" + text).getBytes(UTF_8));
    Arbitrary<byte[]> written = AnyWork.tables().map(AnyWork.Table::bytes);
    Arbitrary<byte[]> known = Arbitraries.of(JSON, REPORT).map(text -> text.getBytes(UTF_8));
    return Arbitraries.oneOf(anything, scraps, torn(written), torn(known));
  }

  /** The same with a few bytes overwritten, or the end gone. */
  private static Arbitrary<byte[]> torn(Arbitrary<byte[]> files) {
    Arbitrary<List<Integer>> places = Arbitraries.integers().between(0, 400).list().ofMaxSize(3);
    Arbitrary<Integer> signs =
        Arbitraries.of(0, 10, 13, 34, 39, 44, 58, 59, 91, 93, 123, 125, 0x80, 0xC3, 0xFF, 48, 97);
    return Combinators.combine(files, places, signs, Arbitraries.integers().between(1, 6))
        .as(
            (bytes, at, sign, share) -> {
              byte[] torn = share == 1 ? Arrays.copyOf(bytes, bytes.length / 2) : bytes.clone();
              at.stream()
                  .filter(place -> place < torn.length)
                  .forEach(place -> torn[place] = sign.byteValue());
              return torn;
            });
  }
}
