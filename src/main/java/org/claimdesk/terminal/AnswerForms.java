package org.claimdesk.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimdesk.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which listings and facts go to standard output.
 *
 * @param answer lines for a person
 */
record AnswerForms(AnswerStream out, Prose answer, ScreenOptions options) {

  /** Writes a listing. */
  <T> void list(Listing<T> listing) {
    Format format = options.chosen();
    Optional<Listing.Plain<T>> plain = listing.plain().filter(it -> isMeant(it, format));
    if (plain.isPresent()) {
      showPlain(listing, plain.get());
      return;
    }
    switch (format) {
      case JSON -> writeJson(listing);
      case IDS -> listing.rows().forEach(row -> out.line(id(listing.id().apply(row))));
      case CSV -> writeRows(listing, new CsvLines(out, options.outIsTerminal()));
      case TSV -> writeRows(listing, new TsvLines(out));
      case TABLE -> writeRows(listing, new Table(aligns(listing), options, out::line));
    }
  }

  private boolean isMeant(Listing.Plain<?> plain, Format format) {
    return format == Format.TABLE || options.asked().isEmpty() && plain.isForPipes();
  }

  /** Writes named facts, to a person as the lines say. */
  void facts(Map<String, Object> facts, List<String> lines) {
    switch (options.chosen()) {
      case JSON -> out.line(Json.write(facts));
      case TABLE -> lines.forEach(answer::line);
      case CSV -> rows(facts, new CsvLines(out, options.outIsTerminal()));
      case TSV -> rows(facts, new TsvLines(out));
      case IDS -> facts.keySet().forEach(name -> out.line(id(name)));
    }
  }

  private static void rows(Map<String, Object> facts, RowWriter writer) {
    facts.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> inner) {
            inner.forEach((key, each) -> writer.row(List.of(name + "." + key, text(each))));
          } else {
            writer.row(List.of(name, text(value)));
          }
        });
    writer.end();
  }

  private static String text(@Nullable Object value) {
    return value instanceof List<?> list ? Json.write(list) : value == null ? "" : value.toString();
  }

  private <T> void showPlain(Listing<T> listing, Listing.Plain<T> plain) {
    Consumer<String> lines = answer::lines;
    listing.rows().forEach(row -> plain.show(row, lines));
  }

  private <T> void writeJson(Listing<T> listing) {
    Function<T, Object> json = listing.json();
    try {
      Json.writeArray(out, each -> listing.rows().forEach(row -> each.accept(json.apply(row))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String id(String id) {
    return options.outIsTerminal() ? VisibleText.of(id) : id.replaceAll("\\R", "\u23CE");
  }

  private static <T> void writeRows(Listing<T> listing, RowWriter writer) {
    List<Function<T, String>> cells = listing.columns().stream().map(Listing.Column::cell).toList();
    // the header waits for the first row: a refusal before it leaves nothing on standard output
    List<String> header = listing.columns().stream().map(Listing.Column::name).toList();
    boolean[] begun = {false};
    listing
        .rows()
        .forEach(
            row -> {
              begin(begun, header, writer);
              writer.row(cells.stream().map(cell -> cell.apply(row)).toList());
            });
    begin(begun, header, writer);
    writer.end();
  }

  private static void begin(boolean[] begun, List<String> header, RowWriter writer) {
    if (!begun[0]) {
      begun[0] = true;
      writer.row(header);
    }
  }

  private static <T> List<Listing.Align> aligns(Listing<T> listing) {
    return listing.columns().stream().map(Listing.Column::align).toList();
  }
}
