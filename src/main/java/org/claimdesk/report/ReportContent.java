package org.claimdesk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.FileLayout;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.DossierFields;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.dossier.ReportColumns;
import org.jspecify.annotations.Nullable;

/** What a report is made of: the claims meant, one by one, as far as they are for its readers. */
public final class ReportContent {

  private final Dossiers dossiers;
  private final FileLayout layout;
  private final Filter filter;
  private final ReportOptions options;

  ReportContent(Dossiers dossiers, FileLayout layout, Filter filter, ReportOptions options) {
    this.dossiers = dossiers;
    this.layout = layout;
    this.filter = filter;
    this.options = options;
  }

  public ReportOptions options() {
    return options;
  }

  public FileLayout layout() {
    return layout;
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
    DossierFields fields = new DossierFields(columns());
    dossiers.each(
        filter, dossier -> taker.accept(new ReportRow(dossier, one -> says(fields, one))));
  }

  private Map<String, @Nullable Object> says(DossierFields fields, Dossier dossier) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(fields.of(dossier));
    // Only there where there is something to say: lists show a claim without it.
    dossier
        .claim()
        .dropped()
        .filter(why -> !why.isEmpty())
        .ifPresent(why -> all.put(ReportColumns.DROPPED_BECAUSE, why));
    return options.open() ? PublicFields.of(all) : all;
  }

  /** The most sources and the most questions that any claim has in this report. */
  public ReportColumns.Room room() {
    if (filter.isWhole() && !options.open()) {
      return new ReportColumns.Room(dossiers.mostSources(filter), dossiers.mostQueries(filter));
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
