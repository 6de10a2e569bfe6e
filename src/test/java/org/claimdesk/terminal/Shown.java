package org.claimdesk.terminal;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.terminal.Listing.Column;

/** A screen whose streams can be read, and listings of plain rows to show on it. */
final class Shown {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Screen screen;

  private Shown(ScreenOptions options) {
    screen = Screen.of(out, err, options, Pace.usual());
  }

  /** How the tests set off a verdict. */
  static Ink ink(String verdict) {
    return verdict.equals("false") ? Ink.RED : Ink.PLAIN;
  }

  static Shown on(ScreenOptions options) {
    return new Shown(options);
  }

  static Shown inPipe(String format) {
    return on(pipe(Optional.of(format)));
  }

  static Shown inPipe() {
    return on(pipe(Optional.empty()));
  }

  static Shown onTerminal(int width) {
    return on(new ScreenOptions(true, true, width, false, false, Optional.empty(), Shown::ink));
  }

  static Shown onTerminal(int width, String format) {
    return on(new ScreenOptions(true, true, width, false, false, Optional.of(format), Shown::ink));
  }

  private static ScreenOptions pipe(Optional<String> format) {
    return new ScreenOptions(false, false, 80, false, false, format, Shown::ink);
  }

  Screen screen() {
    return screen;
  }

  Shown list(Listing<?> listing) {
    screen.list(listing);
    screen.flush();
    return this;
  }

  String out() {
    return out.toString();
  }

  List<String> lines() {
    return out().lines().toList();
  }

  String err() {
    return err.toString();
  }

  /** Rows of id, verdict and claim. */
  static Listing<List<String>> claims(List<List<String>> rows) {
    return listing(rows::forEach, Optional.empty());
  }

  static Listing<List<String>> listing(
      Consumer<Consumer<List<String>>> rows, Optional<Listing.Plain<List<String>>> plain) {
    return new Listing<>(
        List.of(
            Column.of("id", row -> row.get(0)),
            Column.of("verdict", row -> row.get(1)),
            Column.text("claim", row -> row.get(2))),
        row -> row.get(0),
        Shown::fields,
        plain,
        rows::accept);
  }

  private static Map<String, Object> fields(List<String> row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", row.get(0));
    fields.put("verdict", row.get(1));
    fields.put("claim", row.get(2));
    return fields;
  }
}
