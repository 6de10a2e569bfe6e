package org.claimdesk.tabular;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each column a name of its own: its header, or one made up so that it meets no header. */
final class ColumnNames {

  private final Set<String> headers = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  private ColumnNames(List<String> headerCells) {
    headerCells.forEach(cell -> headers.add(cell.strip()));
  }

  static List<Column> of(List<String> headerCells) {
    ColumnNames names = new ColumnNames(headerCells);
    List<Column> columns = new ArrayList<>();
    for (String cell : headerCells) {
      int position = columns.size() + 1;
      columns.add(new Column(position, cell, names.name(position, cell.strip())));
    }
    return List.copyOf(columns);
  }

  static List<Column> withoutHeader(int count) {
    return of(Collections.nCopies(count, ""));
  }

  private String name(int position, String header) {
    String wanted = header.isEmpty() ? "column_" + position : header;
    boolean free = !given.contains(wanted) && (!header.isEmpty() || !headers.contains(wanted));
    String name = wanted;
    for (int number = 2; !free; number++) {
      name = wanted + "_" + number;
      free = !headers.contains(name) && !given.contains(name);
    }
    given.add(name);
    return name;
  }
}
