package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.claimdesk.AnyWork.Step;
import org.claimdesk.AnyWork.Table;

/**
 * Any workspace exports and loads to the same work. A try starts the program some twenty times, so
 * the build makes few; {@code mvn test -Dtest=AnyWorkspaceTest -Dtries=500} makes more.
 */
@AddLifecycleHook(MoreTries.class)
class AnyWorkspaceTest {

  private static final int TRIES = 12;

  @Provide
  Arbitrary<Table> tables() {
    return AnyWork.tables();
  }

  @Provide
  Arbitrary<List<Step>> work() {
    return AnyWork.work();
  }

  private static AnyDesk worked(Table table, List<Step> work) {
    AnyDesk desk = AnyDesk.on("claims.csv", table.bytes());
    InProcess.Result loaded = desk.run(table.load());
    if (loaded.status() != 0) {
      assertThat(loaded.err()).startsWith("claimdesk: error: claims.csv");
      desk.close();
    }
    Assume.that(loaded.status() == 0);
    desk.remember(loaded.err());
    work.forEach(desk::take);
    return desk;
  }

  private static AnyDesk reading(AnyDesk origin, String report, String... options) {
    origin.export(report, options);
    AnyDesk desk = AnyDesk.on(report, origin.bytes(report));
    InProcess.Result loaded = desk.run("load", report);
    assertThat(loaded.status()).as(loaded.err()).isZero();
    return desk;
  }

  private static void assertSameReport(
      AnyDesk desk, AnyDesk other, String report, String... options) {
    List<String> export = new ArrayList<>(List.of("--claims", report, "export", "again-" + report));
    export.addAll(List.of(options));
    assertThat(other.run(export).status()).isZero();
    assertThat(other.text("again-" + report)).isEqualTo(desk.text(report));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void comesBackFromJson(@ForAll("tables") Table table, @ForAll("work") List<Step> work) {
    try (AnyDesk desk = worked(table, work)) {
      Assume.that(!desk.all("claims.csv").isEmpty());
      try (AnyDesk other = reading(desk, "report.json")) {
        assertThat(other.all("report.json")).isEqualTo(desk.all("claims.csv"));
        assertSameReport(desk, other, "report.json");
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void comesBackFromAFullReport(@ForAll("tables") Table table, @ForAll("work") List<Step> work) {
    try (AnyDesk desk = worked(table, work);
        AnyDesk other = reading(desk, "report.csv", "--full")) {
      assertThat(other.all("report.csv")).isEqualTo(desk.all("claims.csv"));
      assertSameReport(desk, other, "report.csv", "--full");
    }
  }

  @Example
  void comesBackWithAColumnThatOnceSaysWhatAFieldSays() {
    Table table =
        new Table(
            List.of("claim", "memo"),
            List.of(List.of("It rains.", "said by ana"), List.of("It snows.", "perhaps")),
            ',',
            "\n");

    comesBackFromAFullReport(table, List.of(new Step(AnyWork.Deed.EDIT, "ana", 1, "ana", "")));
    comesBackFromAFullReport(table, List.of(new Step(AnyWork.Deed.EDIT, "ana", 3, "ana", "")));
  }

  @Example
  void comesBackWithoutASentenceInIt() {
    Table table = new Table(List.of("claim"), List.of(List.of("It rains.")), ',', "\n");

    comesBackFromAFullReport(table, List.of(new Step(AnyWork.Deed.EDIT, "ana", 0, "-5", "")));
  }

  @Example
  void comesBackWithExtraColumnsThatAreCalledLikeFields() {
    Table table =
        new Table(List.of("CLAIM", "claim"), List.of(List.of("It rains.", "No.")), ',', "\n");

    comesBackFromJson(table, List.of());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void comesBackFromAPlainReportButForWhatThatLeavesOut(
      @ForAll("tables") Table table, @ForAll("work") List<Step> work) {
    Assume.that(!table.isMapped());
    try (AnyDesk desk = worked(table, work)) {
      Assume.that(desk.inWork("claims.csv").stream().anyMatch(AnyWorkspaceTest::isSentence));
      try (AnyDesk other = reading(desk, "report.csv")) {
        PlainReport report = new PlainReport(desk.loaded());
        assertThat(report.readBack(other.all("report.csv")))
            .isEqualTo(report.told(desk.inWork("claims.csv")));
        if (desk.inWork("claims.csv").stream().noneMatch(AnyWorkspaceTest::isDisputed)) {
          assertSameReport(desk, other, "report.csv");
        }
      }
    }
  }

  private static boolean isDisputed(Map<String, Object> claim) {
    return claim.get("state").equals(PlainReport.DISPUTED);
  }

  private static boolean isSentence(Map<String, Object> claim) {
    return claim.get("claim").toString().contains("says: ");
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void changesOneRecordOfItsReportsWithOneVerdict(
      @ForAll("tables") Table table,
      @ForAll("work") List<Step> work,
      @ForAll @IntRange(max = 99) int which) {
    try (AnyDesk desk = worked(table, work)) {
      List<Map<String, Object>> claims = desk.inWork("claims.csv");
      Assume.that(!claims.isEmpty());
      Map<String, Object> claim = claims.get(which % claims.size());
      List<List<Object>> before = reports(desk, table.delimiter());
      String verdict = "true".equals(claim.get("verdict")) ? "false" : "true";

      assertThat(desk.run("mark", claim.get("id").toString(), verdict).status()).isZero();

      List<List<Object>> after = reports(desk, table.delimiter());
      for (int report = 0; report < before.size(); report++) {
        assertOneDiffers(before.get(report), after.get(report));
      }
    }
  }

  private static void assertOneDiffers(List<Object> before, List<Object> after) {
    assertThat(after).hasSameSizeAs(before);
    assertThat(IntStream.range(0, before.size()))
        .filteredOn(at -> !before.get(at).equals(after.get(at)))
        .hasSize(1);
  }

  /** The records of each report there is. */
  private static List<List<Object>> reports(AnyDesk desk, char delimiter) {
    desk.run("export", "report.json", "--force");
    desk.run("export", "plain.csv", "--force");
    desk.run("export", "full.csv", "--full", "--force");
    return List.of(
        List.copyOf(desk.text("report.json").lines().toList()),
        desk.rows("plain.csv", delimiter),
        desk.rows("full.csv", delimiter));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void takesItsOwnReportForItsClaimsFile(
      @ForAll("tables") Table table, @ForAll("work") List<Step> work, @ForAll boolean full) {
    try (AnyDesk desk = worked(table, work)) {
      Assume.that(desk.inWork("claims.csv").stream().anyMatch(AnyWorkspaceTest::isSentence));
      List<Map<String, Object>> before = desk.all("claims.csv");
      String[] export = full ? new String[] {"--full"} : new String[0];
      desk.export("report.csv", export);
      desk.put("claims.csv", desk.bytes("report.csv"));

      InProcess.Result loaded = desk.run("load");

      assertThat(loaded.status()).as(loaded.err()).isZero();
      assertThat(desk.all("claims.csv")).isEqualTo(before);
      desk.export("again.csv", export);
      assertThat(desk.text("again.csv")).isEqualTo(desk.text("report.csv"));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
  void isTheSameWhenItsFileIsLoadedAgain(
      @ForAll("tables") Table table, @ForAll("work") List<Step> work) {
    try (AnyDesk desk = worked(table, work)) {
      List<Map<String, Object>> before = desk.all("claims.csv");

      assertThat(desk.run("load").status()).isZero();

      assertThat(desk.all("claims.csv")).isEqualTo(before);
    }
  }
}
