package org.claimdesk.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of the program: what it was given, and where. */
public record Invocation(
    List<String> arguments, Surroundings surroundings, Streams streams, Terminals terminals) {

  /** No run at all. */
  static final Invocation NONE =
      new Invocation(
          List.of(),
          new Surroundings(Path.of(""), Map.of(), Optional.empty(), Size.UNKNOWN),
          new Streams(
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream()),
          Terminals.NONE);

  public Invocation {
    arguments = List.copyOf(arguments);
  }

  /**
   * What a process finds around it.
   *
   * @param directory the working directory, absolute
   * @param login the login name, where the system tells one
   * @param size of the terminal that the run was started on
   */
  public record Surroundings(
      Path directory, Map<String, String> environment, Optional<String> login, Size size) {

    public Surroundings {
      environment = Map.copyOf(environment);
    }

    /** A variable that is set and not empty. */
    Optional<String> variable(String name) {
      return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    Path home() {
      return Path.of(variable("HOME").orElseGet(() -> System.getProperty("user.home", "")));
    }
  }

  /** Columns and rows of a terminal; 0 is unknown. */
  public record Size(int columns, int rows) {

    public static final Size UNKNOWN = new Size(0, 0);

    boolean isKnown() {
      return columns > 0 && rows > 0;
    }
  }

  /** The three standard streams. */
  public record Streams(InputStream in, OutputStream out, OutputStream err) {}

  /** Which of the standard streams are terminals. */
  public record Terminals(boolean in, boolean out, boolean err) {

    public static final Terminals NONE = new Terminals(false, false, false);
  }
}
