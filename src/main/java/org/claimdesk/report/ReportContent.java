package org.claimdesk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.FileLayout;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.DossierFields;
import org.claimdesk.dossier.ReportColumns;
import org.claimdesk.dossier.Sorting;
import org.claimdesk.review.Scale;
import org.claimdesk.source.Address;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.Sighting;
import org.jspecify.annotations.Nullable;

/** What a report is made of: the claims meant, one by one, as far as they are for its readers. */
public final class ReportContent {

  private final ReportDesk desk;
  private final FileLayout layout;
  private final Scale scale;
  private final Filter filter;
  private final ReportFormat format;
  private final ReportOptions options;
  private final Map<String, Long> leftOut = new LinkedHashMap<>();

  ReportContent(ReportDesk desk, Filter filter, ReportFormat format, ReportOptions options) {
    this.desk = desk;
    this.layout = desk.layouts().current();
    this.scale = desk.scale().current();
    this.filter = filter;
    this.format = format;
    this.options = options;
  }

  public ReportOptions options() {
    return options;
  }

  public FileLayout layout() {
    return layout;
  }

  /** The verdicts that claims may have, in their order. */
  public Scale scale() {
    return scale;
  }

  /** How the claims that have no place in the report are called, and how many each are. */
  Map<String, Long> leftOut() {
    return leftOut;
  }

  /** The claims file's own columns; those of a claim where there is no claims file. */
  public List<FileColumn> columns() {
    return layout.columns().isEmpty() ? columnsOfAClaim() : layout.columns();
  }

  private static List<FileColumn> columnsOfAClaim() {
    List<String> names = new ArrayList<>(List.of(FileColumn.ID));
    for (ClaimField field : ClaimField.values()) {
      names.add(field.word());
    }
    List<FileColumn> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(new FileColumn(columns.size() + 1, name, name, Optional.of(name)));
    }
    return columns;
  }

  /** Hands over the claims in the order of the claims file. */
  public void each(Consumer<ReportRow> taker) {
    each(Sorting.NONE, taker);
  }

  /**
   * Hands over the claims place by place of the article, each as it is first met; those without a
   * place come last.
   */
  public void eachByPlace(Consumer<ReportRow> taker) {
    each(Sorting.BY_PLACE, taker);
  }

  private void each(Sorting sorting, Consumer<ReportRow> taker) {
    DossierFields fields = new DossierFields(columns());
    leftOut.clear();
    desk.dossiers()
        .each(
            filter,
            sorting,
            dossier -> {
              ReportRow row =
                  new ReportRow(dossier, scale, one -> says(fields, one), this::sighting);
              format
                  .leavesOut(row)
                  .ifPresentOrElse(
                      why -> leftOut.merge(why, 1L, Long::sum), () -> taker.accept(row));
            });
  }

  /** What surrounds a quote in a file of the desk's own is not for the public. */
  private Optional<Sighting> sighting(ClaimId claim, Source source) {
    boolean shown =
        !options.open() || source.details().address().filter(Address::isWeb).isPresent();
    return shown
        ? desk.sightings().apply(new SourceId(claim, source.n()), source)
        : Optional.empty();
  }

  private Map<String, @Nullable Object> says(DossierFields fields, Dossier dossier) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(fields.of(dossier));
    // Only there where there is something to say: lists show a claim without it.
    dossier
        .claim()
        .dropped()
        .filter(why -> !why.isEmpty())
        .ifPresent(why -> all.put(ReportColumns.DROPPED_BECAUSE, why));
    return options.open() ? PublicFields.of(all, options.names()) : all;
  }

  /** The most sources and the most questions that any claim has in this report. */
  public ReportColumns.Room room() {
    if (filter.isWhole() && !options.open()) {
      return new ReportColumns.Room(
          desk.dossiers().mostSources(filter), desk.dossiers().mostQueries(filter));
    }
    int[] most = {0, 0};
    each(
        row -> {
          most[0] = Math.max(most[0], row.sources().size());
          most[1] = Math.max(most[1], row.queries().size());
        });
    return new ReportColumns.Room(most[0], most[1]);
  }
}
