package org.claimdesk.claim.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.FileColumns;
import org.claimdesk.json.Json;
import org.claimdesk.workspace.Settings;
import org.jspecify.annotations.Nullable;

/** The claims file's columns, as a setting. */
final class SqliteFileColumns implements FileColumns {

  private static final String SETTING = "columns";

  private final Settings settings;

  SqliteFileColumns(Settings settings) {
    this.settings = settings;
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<FileColumn> all() {
    List<FileColumn> columns = new ArrayList<>();
    settings
        .get(SETTING)
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
  public void replace(List<FileColumn> columns) {
    List<Map<String, @Nullable String>> all = new ArrayList<>();
    for (FileColumn column : columns) {
      Map<String, @Nullable String> fields = new LinkedHashMap<>();
      fields.put("header", column.header());
      fields.put("name", column.name());
      fields.put("field", column.field().orElse(null));
      all.add(fields);
    }
    settings.put(SETTING, Json.write(all));
  }
}
