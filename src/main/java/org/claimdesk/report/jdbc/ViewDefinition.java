package org.claimdesk.report.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.dossier.ReportColumns;

/** The statement that makes the view: the columns of a plain CSV report, a row a claim. */
final class ViewDefinition {

  static final String VIEW = "report";

  /** What SQLite allows a result to have. */
  private static final int MOST_COLUMNS = 2000;

  private static final char NUL_SIGN = '\u2400';

  private static final Pattern ROOM = Pattern.compile("/\\* room for (\\d+) sources \\*/");
  private static final String ROWS =
      " FROM claim c LEFT JOIN review r ON r.claim_id = c.id WHERE c.dropped = 0 ORDER BY c.place";
  private static final List<String> DESK =
      List.of(
          "r.verdict",
          "r.justification",
          "r.correction",
          "c.state",
          "r.marked_by",
          "r.marked_at",
          "r.second_reader",
          "c.sources");
  private static final List<String> SOURCE =
      List.of("address", "coalesce(title, person, work)", "stance", "quote");

  private static final List<String> EDITABLE =
      Arrays.stream(ClaimField.values()).map(ClaimField::word).toList();

  private final List<FileColumn> own;
  private final int sources;
  private final Set<String> taken = new HashSet<>();

  private ViewDefinition(List<FileColumn> own, int sources) {
    this.own = own;
    this.sources = sources;
  }

  /** The statement, if SQLite can have that many columns. */
  static Optional<String> of(List<FileColumn> own, int sources) {
    int room = (MOST_COLUMNS - own.size() - DESK.size()) / SOURCE.size();
    return own.isEmpty() || room < 0
        ? Optional.empty()
        : Optional.of(new ViewDefinition(own, Math.min(sources, room)).statement(sources));
  }

  /** For how many sources the view that a statement made has room; less than 0 for no view. */
  static int room(Optional<String> statement) {
    return statement
        .map(ROOM::matcher)
        .filter(Matcher::find)
        .map(found -> Integer.parseInt(found.group(1)))
        .orElse(-1);
  }

  private String statement(int told) {
    List<String> columns = new ArrayList<>();
    own.forEach(column -> columns.add(named(cell(column), column.name())));
    List<String> headers = own.stream().map(FileColumn::name).toList();
    List<String> names = ReportColumns.PLAIN.names(headers, new ReportColumns.Room(sources, 0));
    for (int at = 0; at < names.size(); at++) {
      columns.add(named(desk(at), names.get(at)));
    }
    return "CREATE VIEW %s AS /* room for %d sources */ SELECT %s%s"
        .formatted(VIEW, told, String.join(", ", columns), ROWS);
  }

  /** Names that differ by case only are one name to SQLite, and a NUL would end its statement. */
  private String named(String value, String name) {
    String visible = name.replace('\u0000', NUL_SIGN);
    String free = visible;
    for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
      free = visible + "_" + number;
    }
    return value + " AS \"" + free.replace("\"", "\"\"") + "\"";
  }

  private static String cell(FileColumn column) {
    String cell = "json_extract(c.cells, '$[%d]')".formatted(column.position() - 1);
    if (column.field().isEmpty()) {
      return "coalesce(%s, '')".formatted(cell);
    }
    String word = column.field().get();
    String field = "c." + (word.equals(FileColumn.VERDICT) ? "original_verdict" : word);
    String asInFile = "coalesce(%s, %s, '')".formatted(cell, field);
    return EDITABLE.contains(word)
        ? "CASE WHEN json_type(c.desk_edits, '$.%s') IS NULL THEN %s ELSE coalesce(%s, '') END"
            .formatted(word, asInFile, field)
        : asInFile;
  }

  private static String desk(int at) {
    if (at < DESK.size()) {
      return DESK.get(at);
    }
    int source = (at - DESK.size()) / SOURCE.size();
    return "(SELECT %s FROM source WHERE claim_id = c.id ORDER BY n LIMIT 1 OFFSET %d)"
        .formatted(SOURCE.get((at - DESK.size()) % SOURCE.size()), source);
  }
}
