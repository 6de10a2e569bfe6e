package org.claimdesk.source;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.tabular.TabularInput;

/** A file that lists sources with the claims they belong to, one a row. */
public interface SourceSheet {

  /** Finds the columns of files of sources. */
  @FunctionalInterface
  interface Reader {

    /**
     * @throws org.claimdesk.problem.ProblemException if a column is missing that no row can do
     *     without, or the file cannot be read
     */
    SourceSheet read(TabularInput input);
  }

  /**
   * A row that gives a source.
   *
   * @param claim the claim's id as it stands there, which may be blank
   * @param texts what it says of the source, not checked yet; blank cells are left out
   */
  record Entry(Location where, String claim, Map<SourceField, String> texts) {}

  /** The columns that say nothing about a source, by their names. */
  List<String> unknownColumns();

  /**
   * Hands over the rows in order, passing over blank ones.
   *
   * @param faults takes what is wrong with a row that gives no source
   * @throws org.claimdesk.problem.ProblemException at what is malformed
   */
  void each(Consumer<Entry> entries, Consumer<Problem> faults);
}
