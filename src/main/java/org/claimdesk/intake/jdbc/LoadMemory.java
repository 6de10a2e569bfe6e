package org.claimdesk.intake.jdbc;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.intake.FileForm;
import org.claimdesk.intake.IncomingField;
import org.claimdesk.intake.JsonLayout;
import org.claimdesk.intake.Layout;
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
  private static final String ENCODING = "encoding";
  private static final String LAYOUT = "layout";
  private static final String JSON = "json";

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

  /** The columns asked for, and where none are, those that were asked for before. */
  LoadOptions mapped(LoadFile.Request request) {
    LoadOptions asked = request.options();
    return request.form().startsAnew() ? asked : asked.mapped(known(asked));
  }

  @SuppressWarnings("unchecked")
  private Map<IncomingField, String> known(LoadOptions asked) {
    Map<IncomingField, String> all = new EnumMap<>(IncomingField.class);
    settings
        .get(MAPPING)
        .map(text -> (Map<String, String>) Json.read(text))
        .orElse(Map.of())
        .forEach((field, column) -> all.put(IncomingField.of(field), column));
    all.putAll(asked.mapping());
    return all;
  }

  /** What is asked for of the file's form, and where nothing is, what was asked for before. */
  @SuppressWarnings("unchecked")
  FileForm form(FileForm asked) {
    Map<String, Object> known =
        settings.get(READING).map(text -> (Map<String, Object>) Json.read(text)).orElse(Map.of());
    ReadOptions reading =
        ReadOptions.defaults()
            .delimiter(text(known, DELIMITER).map(sign -> sign.charAt(0)))
            .encoding(text(known, ENCODING).map(ReadOptions::encoding))
            .header(text(known, HEADER).map(Boolean::valueOf));
    Optional<Layout> layout =
        text(known, LAYOUT).map(json -> Layout.ofJson(workspaceSetting(LAYOUT), json));
    Optional<JsonLayout> kind = text(known, JSON).flatMap(JsonLayout::named);
    return asked.or(new FileForm(reading, layout, kind, false));
  }

  private static String workspaceSetting(String name) {
    return "the workspace's " + name;
  }

  private static Optional<String> text(Map<String, Object> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(Object::toString);
  }

  void remember(LoadFile.Request asked) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    mapped(asked).mapping().forEach((field, column) -> mapping.put(field.word(), column));
    if (!mapping.isEmpty() || settings.get(MAPPING).isPresent()) {
      settings.put(MAPPING, Json.write(mapping));
    }
    FileForm form = form(asked.form());
    if (!form.equals(FileForm.UNKNOWN) || settings.get(READING).isPresent()) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put(DELIMITER, form.asked().delimiter().map(String::valueOf).orElse(null));
      fields.put(ENCODING, form.asked().encoding().map(Charset::name).orElse(null));
      fields.put(HEADER, form.asked().header().orElse(null));
      fields.put(LAYOUT, form.layout().map(Layout::toJson).orElse(null));
      form.json().ifPresent(kind -> fields.put(JSON, kind.word()));
      settings.put(READING, Json.write(fields));
    }
  }
}
