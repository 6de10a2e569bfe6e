package org.claimdesk.report;

import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.FileLayout;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.claim.FileRow;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Breakdown;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.dossier.Sorting;
import org.claimdesk.dossier.Tally;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.report.format.Formats;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Query;
import org.claimdesk.review.Review;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.Sighting;
import org.claimdesk.tabular.Dialect;

/** A desk held in memory, for tests of reports; its filters know dropped claims and limits only. */
public final class Desk implements Dossiers, FileLayouts {

  public static final Instant NOON = Instant.parse("2014-07-03T12:00:00Z");
  public static final Dialect COMMAS = new Dialect(',', "\n", true);
  public static final Scale SCALE =
      new Scale(
          "test",
          List.of(
              new Verdict("true", "t", OptionalInt.of(5), List.of("correct")),
              new Verdict("mostly-false", "o", OptionalInt.of(2), List.of("barely true")),
              new Verdict("false", "f", OptionalInt.of(1), List.of("fake"))));

  private final List<Dossier> dossiers = new ArrayList<>();
  private final Map<SourceId, Sighting> sightings = new HashMap<>();
  private Scale scale = SCALE;
  private FileLayout layout = new FileLayout(COMMAS, List.of());

  public Desk layout(Dialect dialect, List<FileColumn> columns) {
    layout = new FileLayout(dialect, columns);
    return this;
  }

  /**
   * Columns with these headers; {@code claim}, {@code id} and other fields are taken for theirs.
   */
  public static List<FileColumn> columns(String... headers) {
    List<FileColumn> columns = new ArrayList<>();
    for (String header : headers) {
      int position = columns.size() + 1;
      columns.add(
          new FileColumn(
              position,
              header,
              header.isEmpty() ? "column_" + position : header,
              Optional.of(header).filter(Desk::isField)));
    }
    return columns;
  }

  private static boolean isField(String header) {
    return header.equals(FileColumn.ID)
        || header.equals(FileColumn.VERDICT)
        || fieldNamed(header).isPresent();
  }

  private static Optional<ClaimField> fieldNamed(String word) {
    return List.of(ClaimField.values()).stream()
        .filter(field -> field.word().equals(word))
        .findFirst();
  }

  /** A desk that judges by this scale. */
  public Desk scale(Scale other) {
    scale = other;
    return this;
  }

  /** What a copy of a source says of its quote. */
  public Desk sighting(SourceId source, Sighting sighting) {
    sightings.put(source, sighting);
    return this;
  }

  public Desk with(Claim claim, Review review, Source... sources) {
    return with(claim, review, List.of(), sources);
  }

  public Desk with(Claim claim, Review review, List<Query> queries, Source... sources) {
    dossiers.add(new Dossier(dossiers.size() + 1L, claim, review, List.of(sources), queries));
    return this;
  }

  /** A claim as its row in a file with these columns states it. */
  public static Claim claim(List<FileColumn> columns, List<String> cells) {
    Map<ClaimField, String> fields = new LinkedHashMap<>();
    String id = "C1";
    Optional<String> verdict = Optional.empty();
    for (FileColumn column : columns) {
      String word = column.field().orElse("");
      String cell = cells.get(column.position() - 1);
      if (word.equals(FileColumn.ID)) {
        id = cell;
      } else if (word.equals(FileColumn.VERDICT)) {
        verdict = Optional.of(cell).filter(text -> !text.isEmpty());
      } else {
        fieldNamed(word).ifPresent(field -> fields.put(field, cell));
      }
    }
    FileRow row = new FileRow(cells.stream().map(Optional::of).toList(), Map.of());
    return new Claim(new ClaimId(id), fields, verdict, Optional.of(row), Optional.empty());
  }

  public static Review judged(String verdict, Claim claim) {
    return Review.NONE.withJudgement(
        Optional.of(new Judgement(verdict, verdict, new Reviewer("ana"), NOON, claim.text())));
  }

  /** A source with these fields: name, text, name, text, … */
  public static Source source(int number, Object... fields) {
    Map<SourceField, String> texts = new LinkedHashMap<>();
    for (int at = 0; at < fields.length; at += 2) {
      texts.put((SourceField) fields[at], (String) fields[at + 1]);
    }
    return new Source(number, SourceDetails.of(texts));
  }

  public ExportReport export() {
    return new ExportReport(
        new ReportDesk(
            this, this, () -> scale, (id, source) -> Optional.ofNullable(sightings.get(id))),
        Formats.all());
  }

  /** A report of all of it. */
  public String report(String format, ReportOptions options) {
    StringWriter text = new StringWriter();
    ExportReport export = export();
    export.write(
        new ExportReport.Order(export.formatNamed(format, "-"), Filter.all(), options), text);
    return text.toString();
  }

  public List<Dossier> dossiers() {
    return dossiers;
  }

  @Override
  public FileLayout current() {
    return layout;
  }

  @Override
  public void replace(FileLayout layout) {
    this.layout = layout;
  }

  @Override
  public Optional<Dossier> of(ClaimId claim) {
    return dossiers.stream().filter(dossier -> dossier.claim().id().equals(claim)).findFirst();
  }

  @Override
  public void each(Filter filter, Sorting sorting, Consumer<Dossier> each) {
    ordered(sorting)
        .filter(dossier -> isMeant(dossier, filter.flags()))
        .skip(filter.offset())
        .limit(filter.limit().orElse(Long.MAX_VALUE))
        .forEach(each);
  }

  private Stream<Dossier> ordered(Sorting sorting) {
    if (!sorting.equals(Sorting.BY_PLACE)) {
      return dossiers.stream();
    }
    Map<String, List<Dossier>> byPlace = new LinkedHashMap<>();
    List<Dossier> nowhere = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      dossier
          .claim()
          .field(ClaimField.LOCATION)
          .map(place -> byPlace.computeIfAbsent(place, key -> new ArrayList<>()))
          .orElse(nowhere)
          .add(dossier);
    }
    return Stream.concat(byPlace.values().stream().flatMap(List::stream), nowhere.stream());
  }

  private static boolean isMeant(Dossier dossier, Filter.Flags flags) {
    return flags.everything() || dossier.claim().isDropped() == flags.dropped();
  }

  @Override
  public long count(Filter filter) {
    return dossiers.stream().filter(dossier -> isMeant(dossier, filter.flags())).count();
  }

  @Override
  public int mostSources(Filter filter) {
    return dossiers.stream()
        .filter(dossier -> isMeant(dossier, filter.flags()))
        .mapToInt(dossier -> dossier.sources().size())
        .max()
        .orElse(0);
  }

  @Override
  public int mostQueries(Filter filter) {
    return dossiers.stream()
        .filter(dossier -> isMeant(dossier, filter.flags()))
        .mapToInt(dossier -> dossier.queries().size())
        .max()
        .orElse(0);
  }

  @Override
  public Breakdown breakdown() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Tally tally() {
    throw new UnsupportedOperationException();
  }
}
