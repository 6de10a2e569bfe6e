package org.claimdesk.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.problem.Problem;

/** A file read to its end, for tests to look at. */
record Table(
    TabularFile file, FileReading reading, List<Row> rows, List<Problem> refused, Tally tally) {

  static final ReadOptions NO_HEADER = ReadOptions.defaults().header(Optional.of(false));

  static Table ofText(String text) {
    return ofText(text, ReadOptions.defaults());
  }

  static Table ofText(String text, ReadOptions options) {
    return ofBytes(text.getBytes(UTF_8), options);
  }

  static Table ofBytes(byte[] bytes, ReadOptions options) {
    try (TabularInput input = TabularInput.stream("claims.csv", new ByteArrayInputStream(bytes))) {
      return read(input, options);
    }
  }

  static Table ofCase(String name) {
    Path path = Path.of("src/test/cases", name);
    try (TabularInput input = TabularInput.file(path.getFileName().toString(), path)) {
      return read(input, ReadOptions.defaults());
    }
  }

  List<List<String>> cells() {
    return rows.stream().map(Row::cells).toList();
  }

  List<Integer> lines() {
    return rows.stream().map(Row::line).toList();
  }

  List<String> column(int position) {
    return rows.stream().map(row -> row.cells().get(position - 1)).toList();
  }

  private static Table read(TabularInput input, ReadOptions options) {
    TabularFile file = TabularFile.open(input, options);
    List<Row> rows = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    Tally tally = file.forEachRow(rows::add, refused::add);
    return new Table(file, file.reading(), rows, refused, tally);
  }
}
