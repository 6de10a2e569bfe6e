package org.claimdesk.source.shell;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Output;

/** What a command said. */
final class Said implements Output {

  final List<String> told = new ArrayList<>();
  final List<String> lines = new ArrayList<>();
  final List<String> ids = new ArrayList<>();
  final List<List<String>> cells = new ArrayList<>();
  final List<Object> json = new ArrayList<>();
  List<String> columns = List.of();
  Map<String, Object> facts = Map.of();
  int status;

  @Override
  public void line(String text) {
    lines.add(text);
  }

  @Override
  public void tell(String line) {
    told.add(line);
  }

  @Override
  public <T> void list(Listing<T> listing) {
    columns = listing.columns().stream().map(Listing.Column::name).toList();
    listing
        .rows()
        .forEach(
            row -> {
              ids.add(listing.id().apply(row));
              json.add(listing.json().apply(row));
              cells.add(
                  listing.columns().stream().map(column -> column.cell().apply(row)).toList());
            });
  }

  @Override
  public void facts(Map<String, Object> all, List<String> forPeople) {
    facts = all;
    lines.addAll(forPeople);
  }

  @Override
  public Writer exact() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean onTerminal() {
    return false;
  }
}
