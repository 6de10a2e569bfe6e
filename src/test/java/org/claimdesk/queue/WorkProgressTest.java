package org.claimdesk.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimdesk.dossier.Tally;
import org.junit.jupiter.api.Test;

class WorkProgressTest {

  private static final Pattern LINE =
      Pattern.compile("(\\d+)/(\\d+) judged · (\\d+) to do(?: · (\\d+) skipped)?.*");

  private static Tally tally(long open, long marked, long disputed, long stale, long skipped) {
    long claims = open + marked + disputed + stale;
    return new Tally(claims, open, marked, 0, disputed, stale, skipped, 0, 0, 0, marked, Map.of());
  }

  @Test
  void leavesOutWhatThereIsNoneOf() {
    assertThat(WorkProgress.ofVerdicts(tally(5, 0, 0, 0, 0))).isEqualTo("0/5 judged · 5 to do");
  }

  @Test
  void saysWhatWaitsAndWhatIsMissing() {
    assertThat(WorkProgress.ofVerdicts(tally(51, 2, 10, 3, 3)))
        .isEqualTo("12/66 judged · 51 to do · 3 skipped · 10 disputed · 2 without source");
    assertThat(WorkProgress.ofReadings(tally(5, 2, 10, 0, 0), 2))
        .isEqualTo("0 approved · 10 disputed · 2 for you to read");
  }

  @Property
  void addsUpToAllClaims(
      @ForAll @IntRange(max = 1000) int open,
      @ForAll @IntRange(max = 1000) int marked,
      @ForAll @IntRange(max = 1000) int stale,
      @ForAll @IntRange(max = 1000) int skipped) {
    Tally tally = tally(open, marked, 1, stale, Math.min(skipped, open + stale));

    var line = LINE.matcher(WorkProgress.ofVerdicts(tally));

    assertThat(line.matches()).isTrue();
    long skippedOnes = line.group(4) == null ? 0 : Long.parseLong(line.group(4));
    assertThat(Long.parseLong(line.group(1)) + Long.parseLong(line.group(3)) + skippedOnes)
        .isEqualTo(Long.parseLong(line.group(2)));
  }
}
