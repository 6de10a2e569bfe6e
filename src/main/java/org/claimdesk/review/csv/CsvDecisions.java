package org.claimdesk.review.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Decisions;
import org.claimdesk.review.Mark;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.FieldNames;
import org.claimdesk.tabular.ReadOptions;
import org.claimdesk.tabular.Row;
import org.claimdesk.tabular.TabularFile;
import org.claimdesk.tabular.TabularInput;

/** Verdicts from the columns id, verdict, justification and correction. */
final class CsvDecisions implements Decisions {

  private enum Field {
    ID,
    VERDICT,
    JUSTIFICATION,
    CORRECTION
  }

  private static final FieldNames<Field> NAMES =
      new FieldNames<>(
          Map.of(
              Field.ID, List.of("id", "claim id"),
              Field.VERDICT, List.of("verdict", "rating", "label"),
              Field.JUSTIFICATION, List.of("justification", "because", "reason"),
              Field.CORRECTION, List.of("correction")));

  private final FindClaims find;
  private final ScaleInUse inUse;
  private final Headway headway;

  CsvDecisions(FindClaims find, ScaleInUse inUse, Headway headway) {
    this.find = find;
    this.inUse = inUse;
    this.headway = headway;
  }

  @Override
  public Read read(TabularInput input) {
    Pass pass = new Pass(TabularFile.open(input, ReadOptions.withHeader()));
    return pass.read();
  }

  /** One pass through a file. */
  private final class Pass {
    private final TabularFile file;
    private final Scale scale = inUse.current();
    private final Map<ClaimId, Integer> lines = new LinkedHashMap<>();
    private final List<MarkClaim.Order> orders = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long blank;

    Pass(TabularFile file) {
      this.file = file;
    }

    Read read() {
      require(Field.ID);
      require(Field.VERDICT);
      try (Headway.Work work = headway.begin("reading " + file.name(), "rows", () -> 0)) {
        file.forEachRow(work.counting(this::take), problems::add);
      } catch (ProblemException e) {
        problems.addAll(e.problems());
      }
      if (!problems.isEmpty()) {
        throw new ProblemException(problems);
      }
      return new Read(orders, blank);
    }

    private void require(Field field) {
      if (NAMES.find(field, file.columns()).isEmpty()) {
        throw new ProblemException(
            Problem.at(
                Location.of(file.name()),
                "there is no column called " + field.name().toLowerCase(java.util.Locale.ROOT),
                "the columns are id, verdict, justification, correction"));
      }
    }

    private void take(Row row) {
      String word = cell(row, Field.VERDICT).orElse("");
      if (word.isBlank()) {
        blank++;
        return;
      }
      try {
        ClaimId id = find.one(cell(row, Field.ID).orElse(""));
        requireOnce(id, row);
        orders.add(new MarkClaim.Order(id, mark(row, word)));
      } catch (ProblemException e) {
        e.problems().forEach(problem -> problems.add(at(row, problem)));
      }
    }

    private void requireOnce(ClaimId id, Row row) {
      Integer before = lines.putIfAbsent(id, row.line());
      if (before != null) {
        throw ProblemException.of(
            id + " has a verdict on line " + before + " already", "keep one of the two");
      }
    }

    private Mark mark(Row row, String word) {
      Verdict verdict =
          scale
              .written(word)
              .orElseThrow(() -> ProblemException.of(scale.unknown(word), scale.remedy(word)));
      return new Mark(
          verdict, word.strip(), cell(row, Field.JUSTIFICATION), cell(row, Field.CORRECTION));
    }

    private Optional<String> cell(Row row, Field field) {
      return NAMES
          .find(field, file.columns())
          .map(Column::position)
          .filter(position -> position <= row.cells().size())
          .map(position -> row.cells().get(position - 1))
          .filter(text -> !text.isEmpty());
    }

    private Problem at(Row row, Problem problem) {
      return new Problem(
          Optional.of(Location.of(file.name(), row.line())), problem.what(), problem.remedy());
    }
  }
}
