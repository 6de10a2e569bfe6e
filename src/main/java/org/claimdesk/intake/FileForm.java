package org.claimdesk.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.tabular.ReadOptions;

/**
 * What is known of a claims file's form before it is read.
 *
 * @param layout the columns, if it is of a kind that has no header
 * @param json what its objects look like, if it is said to be JSON of a kind
 * @param anew whether what earlier loads were told is forgotten
 */
public record FileForm(
    ReadOptions asked, Optional<Layout> layout, Optional<JsonLayout> json, boolean anew) {

  /** All of it is to be found out. */
  public static final FileForm UNKNOWN = of(ReadOptions.defaults(), Optional.empty());

  public static FileForm of(ReadOptions asked, Optional<Layout> layout) {
    return new FileForm(asked, layout, Optional.empty(), false);
  }

  /** The form of a JSON file, as far as it is said. */
  public static FileForm of(Optional<JsonLayout> json) {
    return new FileForm(ReadOptions.defaults(), Optional.empty(), json, false);
  }

  /** Whether anything is said of its rows and cells, rather than to be found out. */
  public boolean isSaid() {
    return layout.isPresent() || !asked.equals(ReadOptions.defaults());
  }

  /** Whether nothing that earlier loads were told holds any more; a layout says all there is. */
  public boolean startsAnew() {
    return anew || layout.isPresent() || json.isPresent();
  }

  /**
   * What is asked for here, and where nothing is, what was there; a file that is said to have a
   * header now has no layout.
   */
  public FileForm or(FileForm other) {
    if (startsAnew()) {
      return new FileForm(asked, layout, json, false);
    }
    boolean header = asked.header().orElse(false);
    return new FileForm(
        asked.or(other.asked),
        other.layout.filter(before -> !header),
        other.json.filter(before -> !isSaid()),
        false);
  }

  /** The columns for the fields: those of the layout, unless others are asked for. */
  public LoadOptions mapped(LoadOptions options) {
    Map<IncomingField, String> all = new EnumMap<>(IncomingField.class);
    layout.ifPresent(columns -> all.putAll(columns.mapping()));
    all.putAll(options.mapping());
    return options.mapped(all);
  }

  /** How the file is to be read. */
  ReadOptions reading() {
    return layout
        .map(Layout::reading)
        .map(asked::or)
        .orElse(asked)
        .headers(IncomingField.headers());
  }
}
