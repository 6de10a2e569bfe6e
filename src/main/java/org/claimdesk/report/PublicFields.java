package org.claimdesk.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.dossier.DossierFields;
import org.claimdesk.source.Address;
import org.claimdesk.source.SourceField;
import org.jspecify.annotations.Nullable;

/** Takes out of a claim's fields what is not for the public; the fields themselves all stay. */
final class PublicFields {

  private static final List<String> KEPT_IN = List.of("note", "assigned_to");
  private static final List<String> NAMES = List.of("marked_by", "second_reader");

  private static final Pattern PATH =
      Pattern.compile("(?is)\\s*(?:file:|~?/|\\.{1,2}/|[a-z]:[\\\\/]|\\\\\\\\).*");

  private PublicFields() {}

  /**
   * @param named whether the names of those who gave the verdicts stay
   */
  static Map<String, @Nullable Object> of(Map<String, @Nullable Object> all, boolean named) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(all);
    KEPT_IN.forEach(name -> fields.put(name, null));
    if (!named) {
      NAMES.forEach(name -> fields.put(name, null));
    }
    fields.computeIfPresent(
        ClaimField.APPEARANCE.word(), (name, seen) -> isPath(seen) ? null : seen);
    fields.put(DossierFields.QUERIED, false);
    fields.put(DossierFields.QUERIES, List.of());
    fields.put(
        ReportRow.SOURCES,
        ReportRow.sources(all).stream()
            .filter(PublicFields::isOpen)
            .map(PublicFields::source)
            .toList());
    return fields;
  }

  /** Where a claim was seen may be any text, and no other than a path tells of the desk's files. */
  private static boolean isPath(Object seen) {
    return PATH.matcher(seen.toString()).matches();
  }

  private static boolean isOpen(Map<String, @Nullable Object> source) {
    return !Boolean.TRUE.equals(source.get(SourceField.PROTECTED.word()));
  }

  private static Map<String, @Nullable Object> source(Map<String, @Nullable Object> source) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(source);
    fields.put(SourceField.NOTE.word(), null);
    if (fields.get(SourceField.ADDRESS.word()) instanceof String typed
        && !Address.parse(typed).isWeb()) {
      withoutPath(fields, typed);
    }
    return fields;
  }

  /** A title that says nothing but the path is none. */
  private static void withoutPath(Map<String, @Nullable Object> source, String path) {
    source.put(SourceField.ADDRESS.word(), null);
    Object title = source.get(SourceField.TITLE.word());
    if (title == null || title.toString().strip().equals(path.strip())) {
      source.put(SourceField.TITLE.word(), null);
      source.put(SourceField.WORK.word(), "a file kept by the desk");
    }
  }
}
