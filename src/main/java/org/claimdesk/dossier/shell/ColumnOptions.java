package org.claimdesk.dossier.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.dossier.DossierColumn;
import org.claimdesk.dossier.DossierColumns;
import org.claimdesk.dossier.Sorting;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Words;

/** The options that say which columns a list has and in which order it comes. */
final class ColumnOptions {

  static final Option COLUMNS =
      Option.value("columns", "NAME[,NAME...]", "these columns, in this order")
          .completes(Completes.COLUMNS);
  static final Option SORT =
      Option.value(
              "sort", "NAME[,NAME...]", "sorted by these columns; -NAME begins with the greatest")
          .completes(Completes.SORTING);

  private final FileLayouts layouts;
  private final ScaleInUse scale;

  /**
   * @param layouts for the claims file's own columns
   * @param scale for the order of the verdicts
   */
  ColumnOptions(FileLayouts layouts, ScaleInUse scale) {
    this.layouts = layouts;
    this.scale = scale;
  }

  /** The columns there are. */
  DossierColumns known() {
    return new DossierColumns(layouts.current().columns());
  }

  /**
   * The columns asked for; none where the usual ones are meant.
   *
   * @throws ProblemException if one is not there, or is named twice
   */
  List<DossierColumn> columns(Words words) {
    List<DossierColumn> chosen = new ArrayList<>();
    for (String name : names(words, COLUMNS)) {
      chosen.add(once(column(name), chosen));
    }
    return chosen;
  }

  /**
   * The order asked for; {@link Sorting#NONE} where none is.
   *
   * @throws ProblemException if a column is not there, cannot be sorted by, or is named twice
   */
  Sorting sorting(Words words) {
    List<DossierColumn> chosen = new ArrayList<>();
    List<Sorting.Key> keys = new ArrayList<>();
    for (String name : names(words, SORT)) {
      Optional<DossierColumn> itself = known().named(name);
      boolean descending = itself.isEmpty() && name.startsWith("-");
      DossierColumn column =
          itself.orElseGet(() -> column(descending ? name.substring(1).strip() : name));
      requireSortable(column);
      chosen.add(once(column, chosen));
      keys.add(new Sorting.Key(column, descending));
    }
    return keys.isEmpty() ? Sorting.NONE : new Sorting(keys, verdicts());
  }

  private List<String> verdicts() {
    return scale.current().verdicts().stream().map(Verdict::name).toList();
  }

  private static List<String> names(Words words, Option option) {
    List<String> names = new ArrayList<>();
    for (String name : words.option(option.name()).map(it -> it.split(",", -1)).orElse(NO_NAMES)) {
      if (name.isBlank()) {
        throw ProblemException.of(
            "--" + option.name() + " has a blank name in it",
            "write names with commas between them: --" + option.name() + " id,claim");
      }
      names.add(name.strip());
    }
    return names;
  }

  private static final String[] NO_NAMES = {};

  private DossierColumn column(String typed) {
    DossierColumns known = known();
    return known.named(typed).orElseThrow(() -> unknown(typed, known.names()));
  }

  private static ProblemException unknown(String typed, List<String> names) {
    return ProblemException.of(
        "there is no column \"" + typed + "\"",
        Nearest.question(typed, names) + "the columns are " + String.join(", ", names));
  }

  private static DossierColumn once(DossierColumn column, List<DossierColumn> before) {
    if (before.contains(column)) {
      throw ProblemException.of(
          "the column " + column.name() + " is named twice", "name each column once");
    }
    return column;
  }

  private static void requireSortable(DossierColumn column) {
    if (column.own().isEmpty() && column.name().equals(DossierColumns.EXTRA)) {
      throw ProblemException.of(
          "claims cannot be sorted by extra, which is several columns",
          "name one of the claims file's own columns");
    }
  }
}
