package org.claimdesk.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/** The scales that come with the program: data files of ours, which need no quoting. */
public final class BuiltInScales {

  private BuiltInScales() {}

  /** The scale in use where no other was chosen. */
  public static Scale newsroom() {
    return read("newsroom");
  }

  private static Scale read(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                BuiltInScales.class.getResourceAsStream(name + ".csv"), StandardCharsets.UTF_8))) {
      return new Scale(name, lines.lines().skip(1).map(BuiltInScales::verdict).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Verdict verdict(String line) {
    String[] cells = line.split(",", -1);
    return new Verdict(
        cells[0],
        cells[1],
        cells[2].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[2])),
        List.of(cells[3].split(";")));
  }
}
