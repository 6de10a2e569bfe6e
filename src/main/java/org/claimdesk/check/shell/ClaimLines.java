package org.claimdesk.check.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.FileLayout;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.ReadOptions;
import org.claimdesk.tabular.Row;
import org.claimdesk.tabular.TabularFile;
import org.claimdesk.tabular.TabularInput;

/**
 * On which lines of the claims file claims stand. The file is read anew, and a claim that cannot be
 * told for certain has no line: one that the desk added, whose row is gone or there twice, or of a
 * file that is gone, is JSON, or has other columns by now.
 */
final class ClaimLines {

  /** Marks a row that is there twice. */
  private static final int SEVERAL = -1;

  /** What is known of claims and of their file. */
  interface Known {

    Optional<Claim> claim(ClaimId id);

    FileLayout layout();

    /**
     * @throws ProblemException if the file cannot be read any more
     */
    TabularInput open();
  }

  private final Known known;

  ClaimLines(Known known) {
    this.known = known;
  }

  /** The physical lines, from 1, on which these claims' rows begin, as far as they are known. */
  Map<ClaimId, Integer> of(Set<ClaimId> wanted) {
    FileLayout layout = known.layout();
    RowKeys keys = new RowKeys(layout);
    Map<ClaimId, Long> byClaim = keys(wanted, keys);
    Map<Long, Integer> byKey = new HashMap<>();
    byClaim.values().forEach(key -> byKey.put(key, 0));
    if (!byKey.isEmpty()) {
      read(layout, row -> note(row.line(), keys.of(row), byKey));
    }
    Map<ClaimId, Integer> lines = new HashMap<>(byClaim.size());
    byClaim.forEach((claim, key) -> lines.put(claim, byKey.get(key)));
    lines.values().removeIf(line -> line <= 0);
    return lines;
  }

  private Map<ClaimId, Long> keys(Set<ClaimId> wanted, RowKeys keys) {
    Map<ClaimId, Long> byClaim = new HashMap<>();
    for (ClaimId id : wanted) {
      OptionalLong key = known.claim(id).map(keys::of).orElse(OptionalLong.empty());
      key.ifPresent(number -> byClaim.put(id, number));
    }
    return byClaim;
  }

  private static void note(int line, long key, Map<Long, Integer> byKey) {
    byKey.computeIfPresent(key, (same, before) -> before == 0 ? line : SEVERAL);
  }

  private void read(FileLayout layout, Consumer<Row> taker) {
    try (TabularInput input = known.open()) {
      TabularFile file = TabularFile.open(input, reading(layout));
      if (hasColumns(file, layout)) {
        file.forEachRow(taker, malformed -> {});
      }
    } catch (ProblemException e) {
      // the findings matter more than their lines
    }
  }

  private static ReadOptions reading(FileLayout layout) {
    return ReadOptions.defaults()
        .delimiter(Optional.of(layout.dialect().delimiter()))
        .header(Optional.of(layout.dialect().header()));
  }

  /** A report has the desk's own columns behind them. */
  private static boolean hasColumns(TabularFile file, FileLayout layout) {
    List<String> headers = layout.columns().stream().map(FileColumn::header).toList();
    List<String> found = file.headerCells();
    return !layout.dialect().header()
        || found.size() >= headers.size() && found.subList(0, headers.size()).equals(headers);
  }
}
