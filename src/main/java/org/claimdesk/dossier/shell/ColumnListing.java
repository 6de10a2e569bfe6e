package org.claimdesk.dossier.shell;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.DossierColumn;
import org.claimdesk.dossier.DossierColumns;
import org.claimdesk.json.Json;
import org.claimdesk.terminal.Listing;
import org.jspecify.annotations.Nullable;

/** Dossiers in the columns asked for. */
final class ColumnListing {

  private static final Set<String> NUMBERS = Set.of("position", "sources", "queries");

  /** Texts that may be long, and so give way on a narrow screen. */
  private static final Set<String> TEXTS =
      Set.of(
          "claim",
          "quote",
          "claimant",
          "appearance",
          "justification",
          "correction",
          "note",
          "second_justification",
          DossierColumns.EXTRA);

  private final DossierColumns known;
  private final List<DossierColumn> columns;
  private Optional<Dossier> last = Optional.empty();
  private Map<String, @Nullable Object> fields = Map.of();

  ColumnListing(DossierColumns known, List<DossierColumn> columns) {
    this.known = known;
    this.columns = columns;
  }

  Listing<Dossier> lines(Listing.Rows<Dossier> rows) {
    return new Listing<>(
        columns.stream().map(this::column).toList(),
        dossier -> dossier.claim().id().text(),
        this::fields,
        Optional.empty(),
        rows);
  }

  private Listing.Column<Dossier> column(DossierColumn column) {
    String name = column.name();
    Listing.Align align =
        column.own().isPresent() || TEXTS.contains(name)
            ? Listing.Align.FLEXIBLE
            : NUMBERS.contains(name) ? Listing.Align.RIGHT : Listing.Align.LEFT;
    return new Listing.Column<>(name, dossier -> text(fields(dossier).get(name)), align);
  }

  /** The cells of one row are asked for one after another. */
  private Map<String, @Nullable Object> fields(Dossier dossier) {
    if (last.isEmpty() || last.get() != dossier) {
      last = Optional.of(dossier);
      fields = known.of(dossier, columns);
    }
    return fields;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Collection<?> several) {
      return String.valueOf(several.size());
    }
    if (value instanceof Map<?, ?> extra) {
      return extra.isEmpty() ? "" : Json.write(extra);
    }
    return value == null ? "" : value.toString();
  }
}
