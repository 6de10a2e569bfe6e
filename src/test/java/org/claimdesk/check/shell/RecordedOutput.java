package org.claimdesk.check.shell;

import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimdesk.json.Json;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Output;

/** Keeps what a command has to say: the rows of its listing as cells, JSON and ids. */
final class RecordedOutput implements Output {

  final List<String> rows = new ArrayList<>();
  final List<String> json = new ArrayList<>();
  final List<String> ids = new ArrayList<>();
  final StringWriter exact = new StringWriter();
  final List<String> told = new ArrayList<>();

  @Override
  public void line(String text) {
    rows.add(text);
  }

  @Override
  public <T> void list(Listing<T> listing) {
    rows.add(String.join(" | ", listing.columns().stream().map(Listing.Column::name).toList()));
    listing.rows().forEach(row -> take(listing, row));
  }

  private <T> void take(Listing<T> listing, T row) {
    rows.add(
        String.join(
            " | ", listing.columns().stream().map(column -> column.cell().apply(row)).toList()));
    json.add(Json.write(listing.json().apply(row)));
    ids.add(listing.id().apply(row));
  }

  @Override
  public void tell(String line) {
    told.add(line);
  }

  @Override
  public void facts(Map<String, Object> facts, List<String> lines) {
    json.add(Json.write(facts));
    rows.addAll(lines);
  }

  @Override
  public Writer exact() {
    return exact;
  }

  @Override
  public boolean onTerminal() {
    return false;
  }
}
