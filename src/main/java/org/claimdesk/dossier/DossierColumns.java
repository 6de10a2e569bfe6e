package org.claimdesk.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.FileColumn;
import org.jspecify.annotations.Nullable;

/** The columns that a list of dossiers can have: every field, and the claims file's extra ones. */
public final class DossierColumns {

  /** The fields that are lists, and the one that holds the file's extra columns. */
  private static final List<String> LISTS = List.of("sources", "queries", DossierColumns.EXTRA);

  /** The file's extra columns, all in one. */
  public static final String EXTRA = "extra";

  private final List<FileColumn> file;
  private final List<DossierColumn> all = new ArrayList<>();

  /**
   * @param file the claims file's columns
   */
  public DossierColumns(List<FileColumn> file) {
    this.file = List.copyOf(file);
    DossierFields.names().forEach(name -> all.add(DossierColumn.field(name)));
    LISTS.forEach(name -> all.add(DossierColumn.field(name)));
    file.stream().filter(own -> own.field().isEmpty()).map(DossierColumn::of).forEach(all::add);
  }

  /** All of them: the fields in their order, then the file's own in theirs. */
  public List<DossierColumn> all() {
    return List.copyOf(all);
  }

  /** The names by which {@link #named} finds them. */
  public List<String> names() {
    return all.stream().map(DossierColumn::name).distinct().toList();
  }

  /**
   * The column of that name: exactly, else without regard to case. A field goes before a column of
   * the file that is spelled the same, and a column that is spelled as typed before a field that is
   * not.
   */
  public Optional<DossierColumn> named(String typed) {
    return all.stream()
        .filter(column -> column.isNamed(typed))
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(column -> column.isNamedInAnyCase(typed))
                    .min(Comparator.comparing(column -> column.own().isEmpty())));
  }

  /** What some columns hold of a dossier, by their names and in their order. */
  public Map<String, @Nullable Object> of(Dossier dossier, List<DossierColumn> some) {
    Map<String, @Nullable Object> fields = new DossierFields(file).of(dossier);
    Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
    for (DossierColumn column : some) {
      chosen.put(
          column.name(),
          column.own().isPresent() ? cell(dossier, column) : fields.get(column.name()));
    }
    return chosen;
  }

  private static @Nullable String cell(Dossier dossier, DossierColumn column) {
    return column.own().map(dossier.claim()::cell).filter(cell -> !cell.isEmpty()).orElse(null);
  }
}
