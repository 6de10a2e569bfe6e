package org.claimdesk.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimdesk.problem.Problem;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.Dialect;
import org.claimdesk.tabular.FileReading;
import org.claimdesk.tabular.Tally;

/**
 * A claims file as rows of its own cells. If it is a report, the desk's columns are no cells of its
 * own but the desk's work, handed over beside them.
 */
public interface ClaimsTable extends AutoCloseable {

  /** The file by the name the user gave it. */
  String name();

  /** How it is written, and so how a report of it will be. */
  Dialect dialect();

  /** How it is read, for the user. */
  FileReading reading();

  /** Its own columns. */
  List<Column> columns();

  /** What its columns are taken for, where its form leaves no doubt; empty for any other file. */
  default Map<IncomingField, Column> known() {
    return Map.of();
  }

  /** Whether it is a report of the desk. */
  boolean isReport();

  /**
   * Hands over its rows, from the first; may be called again.
   *
   * @param refused hears of rows that are malformed
   * @throws org.claimdesk.problem.ProblemException if the file cannot be read, or a report in it
   *     says what cannot be
   */
  Tally forEachRow(Consumer<IncomingRow> taker, Consumer<Problem> refused);

  /** Hands over its rows once more, passing over what is malformed. */
  default Tally forEachRow(Consumer<IncomingRow> taker) {
    return forEachRow(taker, refused -> {});
  }

  @Override
  void close();
}
