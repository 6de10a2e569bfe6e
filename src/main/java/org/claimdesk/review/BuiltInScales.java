package org.claimdesk.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The scales that come with the program: data files of ours, which need no quoting. */
public final class BuiltInScales {

  private static final String NEWSROOM = "newsroom";
  private static final List<String> NAMES =
      List.of(NEWSROOM, "politifact", "averitec", "fever", "claimreview-values");

  private BuiltInScales() {}

  public static List<String> names() {
    return NAMES;
  }

  public static Optional<Scale> named(String name) {
    return NAMES.stream().filter(name::equalsIgnoreCase).findFirst().map(BuiltInScales::read);
  }

  /** The scale in use where no other was chosen. */
  public static Scale newsroom() {
    return read(NEWSROOM);
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
        cells[3].isEmpty() ? List.of() : List.of(cells[3].split(";")));
  }
}
