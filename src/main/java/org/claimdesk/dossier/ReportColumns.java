package org.claimdesk.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.review.QueryRecords;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceField;
import org.claimdesk.tabular.HeaderNames;

/**
 * The columns that a CSV report has beside those of the claims file: what they are called, and
 * where they stand in a report that is read back.
 */
public enum ReportColumns {
  /** What a reader of the report wants to see. */
  PLAIN(
      List.of(
          "verdict",
          "justification",
          "correction",
          "state",
          "marked_by",
          "marked_at",
          "second_reader",
          ReportColumns.SOURCES),
      List.of(
          ReportColumns.URL,
          SourceField.TITLE.word(),
          SourceField.STANCE.word(),
          SourceField.QUOTE.word()),
      List.of()),
  /** Everything there is. */
  FULL(everyField(), everySourceField(Source.EVIDENCE), QueryRecords.NAMES),
  /** What that was before copies were kept; such reports are read, and no longer written. */
  FULL_WITHOUT_COPIES(everyField(), everySourceField(List.of()), QueryRecords.NAMES);

  /** How many sources there are. */
  public static final String SOURCES = "sources";

  /** A source's address, as a plain report calls it. */
  public static final String URL = "url";

  /** A source's number, in a full report. */
  public static final String NUMBER = "n";

  /** Why a claim was dropped, in a full report. */
  public static final String DROPPED_BECAUSE = "dropped_because";

  private static final String PREFIX = "desk_";
  private static final String SOURCE = "source";
  private static final String QUERY = "query";

  private final List<String> fields;
  private final List<String> sourceFields;
  private final List<String> queryFields;

  ReportColumns(List<String> fields, List<String> sourceFields, List<String> queryFields) {
    this.fields = fields;
    this.sourceFields = sourceFields;
    this.queryFields = queryFields;
  }

  private static List<String> everyField() {
    List<String> fields = new ArrayList<>(DossierFields.names());
    fields.add(DROPPED_BECAUSE);
    fields.add(SOURCES);
    return List.copyOf(fields);
  }

  private static List<String> everySourceField(List<String> evidence) {
    List<String> fields = new ArrayList<>(List.of(NUMBER));
    for (SourceField field : SourceField.values()) {
      fields.add(field.word());
    }
    fields.addAll(evidence);
    return List.copyOf(fields);
  }

  /** The fields of a claim, one a column, the number of sources last. */
  public List<String> fields() {
    return fields;
  }

  /** The fields of each source, one a column. */
  public List<String> sourceFields() {
    return sourceFields;
  }

  /** The fields of each question to the writer, one a column; none in a plain report. */
  public List<String> queryFields() {
    return queryFields;
  }

  /** For how many sources and questions to the writer a report has room. */
  public record Room(int sources, int queries) {}

  /**
   * The names of the columns, with {@code desk_} before those that the file has too, whatever their
   * case, spacing and punctuation.
   *
   * @param own the claims file's own columns
   */
  public List<String> names(List<String> own, Room room) {
    Set<String> taken = new HashSet<>();
    own.forEach(name -> taken.add(HeaderNames.key(name)));
    List<String> names = new ArrayList<>();
    fields.forEach(field -> names.add(free(field, taken)));
    for (int number = 1; number <= room.sources(); number++) {
      columns(SOURCE, number, sourceFields).forEach(name -> names.add(free(name, taken)));
    }
    for (int number = 1; number <= room.queries(); number++) {
      columns(QUERY, number, queryFields).forEach(name -> names.add(free(name, taken)));
    }
    return names;
  }

  private static String free(String name, Set<String> taken) {
    return taken.contains(HeaderNames.key(name)) ? free(PREFIX + name, taken) : name;
  }

  private static List<String> columns(String of, int number, List<String> fields) {
    return fields.stream().map(field -> of + "_" + number + "_" + field).toList();
  }

  /**
   * Where the desk's columns stand in a report.
   *
   * @param start how many columns stand before them
   */
  public record Block(ReportColumns kind, int start, Room room) {

    /** How many columns they are. */
    public int width() {
      return startOfQuery(room.queries()) - start;
    }

    /** Whether the column at the place, counted from 0, is one of them. */
    public boolean holds(int place) {
      return place >= start && place < start + width();
    }

    /** The place of the first column of a source, counted from 0, as the source is. */
    public int startOfSource(int source) {
      return start + kind.fields.size() + source * kind.sourceFields.size();
    }

    /** The place of the first column of a question, counted from 0, as the question is. */
    public int startOfQuery(int query) {
      return startOfSource(room.sources()) + query * kind.queryFields.size();
    }
  }

  /** The desk's columns in a header: the last that are all there, in their order. */
  public static Optional<Block> in(List<String> header) {
    for (int start = header.size() - PLAIN.fields.size(); start >= 0; start--) {
      Optional<Block> widest = startingAt(start, header);
      if (widest.isPresent()) {
        return widest;
      }
    }
    return Optional.empty();
  }

  private static Optional<Block> startingAt(int start, List<String> header) {
    return Stream.of(values())
        .filter(kind -> kind.startsAt(start, header))
        .map(kind -> new Block(kind, start, kind.roomAt(start, header)))
        .max(Comparator.comparingInt(Block::width));
  }

  private boolean startsAt(int start, List<String> header) {
    return matches(header, start, fields);
  }

  private Room roomAt(int start, List<String> header) {
    int at = start + fields.size();
    int sources = count(SOURCE, sourceFields, at, header);
    at += sources * sourceFields.size();
    return new Room(sources, count(QUERY, queryFields, at, header));
  }

  private static int count(String of, List<String> fields, int start, List<String> header) {
    int found = 0;
    int at = start;
    while (!fields.isEmpty() && matches(header, at, columns(of, found + 1, fields))) {
      found++;
      at += fields.size();
    }
    return found;
  }

  private static boolean matches(List<String> header, int start, List<String> names) {
    if (start + names.size() > header.size()) {
      return false;
    }
    for (int at = 0; at < names.size(); at++) {
      if (!withoutPrefix(header.get(start + at)).equals(names.get(at))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutPrefix(String name) {
    return name.startsWith(PREFIX) ? withoutPrefix(name.substring(PREFIX.length())) : name;
  }
}
