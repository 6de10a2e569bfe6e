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
  final List<String> ids = new ArrayList<>();
  final List<List<String>> cells = new ArrayList<>();
  final List<Object> json = new ArrayList<>();
  List<String> columns = List.of();
  int status;

  @Override
  public void line(String text) {
    throw new UnsupportedOperationException();
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
  public void facts(Map<String, Object> facts, List<String> lines) {
    throw new UnsupportedOperationException();
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
