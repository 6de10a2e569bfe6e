package org.claimdesk.claim.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.FileLayout;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.json.Json;
import org.claimdesk.tabular.Dialect;
import org.claimdesk.workspace.Settings;
import org.jspecify.annotations.Nullable;

/** The claims file's layout, as settings. */
final class SqliteFileLayouts implements FileLayouts {

  private static final String COLUMNS = "columns";
  private static final String DIALECT = "dialect";
  private static final Dialect PLAIN = new Dialect(',', "\n", true);

  private final Settings settings;

  SqliteFileLayouts(Settings settings) {
    this.settings = settings;
  }

  @Override
  public FileLayout current() {
    return new FileLayout(dialect(), columns());
  }

  @SuppressWarnings("unchecked")
  private Dialect dialect() {
    return settings
        .get(DIALECT)
        .map(text -> (Map<String, Object>) Json.read(text))
        .map(
            fields ->
                new Dialect(
                    fields.get("delimiter").toString().charAt(0),
                    fields.get("line_ending").toString(),
                    (Boolean) fields.get("header")))
        .orElse(PLAIN);
  }

  @SuppressWarnings("unchecked")
  private List<FileColumn> columns() {
    List<FileColumn> columns = new ArrayList<>();
    settings
        .get(COLUMNS)
        .map(text -> (List<Map<String, String>>) Json.read(text))
        .orElse(List.of())
        .forEach(
            column ->
                columns.add(
                    new FileColumn(
                        columns.size() + 1,
                        column.get("header"),
                        column.get("name"),
                        Optional.ofNullable(column.get("field")))));
    return columns;
  }

  @Override
  public void replace(FileLayout layout) {
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("delimiter", String.valueOf(layout.dialect().delimiter()));
    dialect.put("line_ending", layout.dialect().lineEnding());
    dialect.put("header", layout.dialect().header());
    settings.put(DIALECT, Json.write(dialect));
    settings.put(COLUMNS, Json.write(layout.columns().stream().map(this::fields).toList()));
  }

  private Map<String, @Nullable String> fields(FileColumn column) {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("header", column.header());
    fields.put("name", column.name());
    fields.put("field", column.field().orElse(null));
    return fields;
  }
}
