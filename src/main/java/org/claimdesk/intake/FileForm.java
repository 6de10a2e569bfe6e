package org.claimdesk.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.tabular.ReadOptions;

/**
 * What is known of a claims file's form before it is read.
 *
 * @param layout the columns, if it is of a kind that has no header
 * @param anew whether what earlier loads were told is forgotten
 */
public record FileForm(ReadOptions asked, Optional<Layout> layout, boolean anew) {

  /** All of it is to be found out. */
  public static final FileForm UNKNOWN = of(ReadOptions.defaults(), Optional.empty());

  public static FileForm of(ReadOptions asked, Optional<Layout> layout) {
    return new FileForm(asked, layout, false);
  }

  /** Whether anything of it is said, rather than to be found out. */
  public boolean isSaid() {
    return layout.isPresent() || !asked.equals(ReadOptions.defaults());
  }

  /** Whether nothing that earlier loads were told holds any more; a layout says all there is. */
  public boolean startsAnew() {
    return anew || layout.isPresent();
  }

  /**
   * What is asked for here, and where nothing is, what was there; a file that is said to have a
   * header now has no layout.
   */
  public FileForm or(FileForm other) {
    if (startsAnew()) {
      return of(asked, layout);
    }
    boolean header = asked.header().orElse(false);
    return of(asked.or(other.asked), other.layout.filter(before -> !header));
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
