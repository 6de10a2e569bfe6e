package org.claimdesk.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
          SourceField.QUOTE.word())),
  /** Everything there is. */
  FULL(everyField(), everySourceField());

  /** How many sources there are. */
  public static final String SOURCES = "sources";

  /** A source's address, as a plain report calls it. */
  public static final String URL = "url";

  /** A source's number, in a full report. */
  public static final String NUMBER = "n";

  /** Why a claim was dropped, in a full report. */
  public static final String DROPPED_BECAUSE = "dropped_because";

  private static final String PREFIX = "desk_";

  private final List<String> fields;
  private final List<String> sourceFields;

  ReportColumns(List<String> fields, List<String> sourceFields) {
    this.fields = fields;
    this.sourceFields = sourceFields;
  }

  private static List<String> everyField() {
    List<String> fields = new ArrayList<>(DossierFields.names());
    fields.add(DROPPED_BECAUSE);
    fields.add(SOURCES);
    return List.copyOf(fields);
  }

  private static List<String> everySourceField() {
    List<String> fields = new ArrayList<>(List.of(NUMBER));
    for (SourceField field : SourceField.values()) {
      fields.add(field.word());
    }
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

  /**
   * The names of the columns, with {@code desk_} before those that the file has too, whatever their
   * case, spacing and punctuation.
   *
   * @param own the claims file's own columns
   * @param sources how many sources there is room for
   */
  public List<String> names(List<String> own, int sources) {
    Set<String> taken = new HashSet<>();
    own.forEach(name -> taken.add(HeaderNames.key(name)));
    List<String> names = new ArrayList<>();
    fields.forEach(field -> names.add(free(field, taken)));
    for (int number = 1; number <= sources; number++) {
      for (String field : sourceFields) {
        names.add(free(sourceColumn(number, field), taken));
      }
    }
    return names;
  }

  private static String free(String name, Set<String> taken) {
    return taken.contains(HeaderNames.key(name)) ? free(PREFIX + name, taken) : name;
  }

  private static String sourceColumn(int number, String field) {
    return "source_" + number + "_" + field;
  }

  /**
   * Where the desk's columns stand in a report.
   *
   * @param start how many columns stand before them
   * @param sources how many sources they have room for
   */
  public record Block(ReportColumns kind, int start, int sources) {

    /** How many columns they are. */
    public int width() {
      return kind.fields.size() + sources * kind.sourceFields.size();
    }

    /** Whether the column at the place, counted from 0, is one of them. */
    public boolean holds(int place) {
      return place >= start && place < start + width();
    }

    /** The place of the first column of a source, counted from 0, as the source is. */
    public int startOfSource(int source) {
      return start + kind.fields.size() + source * kind.sourceFields.size();
    }
  }

  /** The desk's columns in a header: the last that are all there, in their order. */
  public static Optional<Block> in(List<String> header) {
    for (int start = header.size() - PLAIN.fields.size(); start >= 0; start--) {
      for (ReportColumns kind : values()) {
        if (kind.startsAt(start, header)) {
          return Optional.of(new Block(kind, start, kind.countSources(start, header)));
        }
      }
    }
    return Optional.empty();
  }

  private boolean startsAt(int start, List<String> header) {
    return matches(header, start, fields);
  }

  private int countSources(int start, List<String> header) {
    int sources = 0;
    int at = start + fields.size();
    while (matches(header, at, sourceColumns(sources + 1))) {
      sources++;
      at += sourceFields.size();
    }
    return sources;
  }

  private List<String> sourceColumns(int number) {
    return sourceFields.stream().map(field -> sourceColumn(number, field)).toList();
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
