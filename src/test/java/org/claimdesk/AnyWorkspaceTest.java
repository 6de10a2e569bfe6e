package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.claimdesk.AnyWork.Step;
import org.claimdesk.AnyWork.Table;

/**
 * Any workspace exports and loads to the same work. A try starts the program some twenty times, so
 * the build makes few; {@code mvn test -Dtest=AnyWorkspaceTest -Dtries=500} makes more.
 */
@AddLifecycleHook(MoreTries.class)
class AnyWorkspaceTest {

  private static final int TRIES = 4;

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
      System.out.println("REFUSED " + loaded.err() + table);
      assertThat(loaded.err()).startsWith("claimdesk: error: claims.csv");
      desk.close();
    }
    Assume.that(loaded.status() == 0);
    work.forEach(desk::take);
    return desk;
  }

  private static AnyDesk reading(AnyDesk origin, String report, String... options) {
    List<String> export = new ArrayList<>(List.of("export", report, "--force"));
    export.addAll(List.of(options));
    assertThat(origin.run(export).status()).isZero();
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

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void comesBackFromJson(@ForAll("tables") Table table, @ForAll("work") List<Step> work) {
    try (AnyDesk desk = worked(table, work)) {
      Assume.that(!desk.all("claims.csv").isEmpty());
      try (AnyDesk other = reading(desk, "report.json")) {
        assertThat(other.all("report.json")).isEqualTo(desk.all("claims.csv"));
        assertSameReport(desk, other, "report.json");
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void comesBackFromAFullReport(@ForAll("tables") Table table, @ForAll("work") List<Step> work) {
    try (AnyDesk desk = worked(table, work);
        AnyDesk other = reading(desk, "report.csv", "--full")) {
      assertThat(other.all("report.csv")).isEqualTo(desk.all("claims.csv"));
      assertSameReport(desk, other, "report.csv", "--full");
    }
  }
}
