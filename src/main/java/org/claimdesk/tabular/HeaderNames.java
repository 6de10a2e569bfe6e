package org.claimdesk.tabular;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares headers as people do: whatever their case, spacing and punctuation. */
public final class HeaderNames {

  private HeaderNames() {}

  /** What two headers have in common if they say the same. */
  public static String key(String header) {
    String plain = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String key = plain.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    // A header of signs alone, such as "#", still is a name.
    return key.isEmpty() ? plain.strip() : key;
  }

  /** The column called by the earliest of these names; of columns called alike the first. */
  public static Optional<Column> find(List<Column> columns, List<String> names) {
    return names.stream()
        .map(HeaderNames::key)
        .flatMap(key -> columns.stream().filter(column -> isCalled(column, key)))
        .findFirst();
  }

  private static boolean isCalled(Column column, String key) {
    return !column.header().isBlank() && key(column.header()).equals(key);
  }
}
