package org.claimdesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The layouts that come with the program. */
public final class Layouts {

  /**
   * LIAR: statements rated by PolitiFact, tab-separated and without a header (W. Y. Wang, "Liar,
   * Liar Pants on Fire", ACL 2017).
   */
  private static final String LIAR = "liar";

  private Layouts() {}

  /** All names, those of the {@link JsonLayout}s too. */
  public static List<String> names() {
    return Stream.concat(Stream.of(LIAR), JsonLayout.words().stream()).toList();
  }

  /** The columns of a file without a header. */
  public static Optional<Layout> named(String name) {
    return Optional.of(LIAR).filter(name::equalsIgnoreCase).map(Layouts::read);
  }

  private static Layout read(String name) {
    String file = name + ".json";
    try (InputStream in = Layouts.class.getResourceAsStream(file)) {
      return Layout.ofJson(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
