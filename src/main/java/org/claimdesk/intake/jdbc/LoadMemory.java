package org.claimdesk.intake.jdbc;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.intake.IncomingField;
import org.claimdesk.intake.LoadFile;
import org.claimdesk.intake.LoadOptions;
import org.claimdesk.json.Json;
import org.claimdesk.tabular.ReadOptions;
import org.claimdesk.workspace.Settings;
import org.jspecify.annotations.Nullable;

/** What a load remembers for the next one, in the workspace's settings. */
final class LoadMemory {

  private static final String FACTS = "claims_file";
  private static final String MAPPING = "mapping";
  private static final String READING = "reading";
  private static final String DELIMITER = "delimiter";
  private static final String HEADER = "header";

  private final Settings settings;

  LoadMemory(Settings settings) {
    this.settings = settings;
  }

  Optional<FileFacts> facts() {
    return settings.get(FACTS).map(FileFacts::ofJson);
  }

  /** Takes note of a file's content, unless it is the one known already. */
  void remember(Path file) {
    FileFacts now = FileFacts.of(file);
    if (facts().filter(known -> known.sha256().equals(now.sha256())).isEmpty()) {
      settings.put(FACTS, now.toJson());
    }
  }

  /** What is asked for, and where nothing is, what was asked for before. */
  @SuppressWarnings("unchecked")
  LoadOptions mapped(LoadOptions asked) {
    Map<IncomingField, String> all = new EnumMap<>(IncomingField.class);
    settings
        .get(MAPPING)
        .map(text -> (Map<String, String>) Json.read(text))
        .orElse(Map.of())
        .forEach((field, column) -> all.put(IncomingField.of(field), column));
    all.putAll(asked.mapping());
    return asked.mapped(all);
  }

  @SuppressWarnings("unchecked")
  ReadOptions reading(ReadOptions asked) {
    Map<String, Object> known =
        settings.get(READING).map(text -> (Map<String, Object>) Json.read(text)).orElse(Map.of());
    Optional<Character> delimiter =
        Optional.ofNullable(known.get(DELIMITER)).map(text -> text.toString().charAt(0));
    boolean header = !Boolean.FALSE.equals(known.get(HEADER));
    return new ReadOptions(asked.delimiter().or(() -> delimiter), asked.header() && header);
  }

  void remember(LoadFile.Request asked) {
    if (!asked.options().mapping().isEmpty()) {
      Map<String, Object> mapping = new LinkedHashMap<>();
      mapped(asked.options())
          .mapping()
          .forEach((field, column) -> mapping.put(field.word(), column));
      settings.put(MAPPING, Json.write(mapping));
    }
    ReadOptions reading = reading(asked.reading());
    if (!reading.equals(ReadOptions.defaults())) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put(DELIMITER, reading.delimiter().map(String::valueOf).orElse(null));
      fields.put(HEADER, reading.header());
      settings.put(READING, Json.write(fields));
    }
  }
}
