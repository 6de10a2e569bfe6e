package org.claimdesk.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The invocation this process was started with. */
final class SystemInvocation {

  private static final String TERMINALS = "claimdesk.terminals";
  private static final String COLUMNS = "claimdesk.columns";
  private static final String ROWS = "claimdesk.rows";

  private SystemInvocation() {}

  static Invocation of(List<String> arguments) {
    Map<String, String> environment = System.getenv();
    return new Invocation(
        arguments,
        new Invocation.Surroundings(
            Path.of("").toAbsolutePath(), environment, login(), size(environment)),
        new Invocation.Streams(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err)),
        terminals());
  }

  /** The JVM says "?" where the system knows no name. */
  private static Optional<String> login() {
    return Optional.ofNullable(System.getProperty("user.name"))
        .filter(name -> !name.isBlank() && !name.equals("?"));
  }

  private static Invocation.Terminals terminals() {
    String told = System.getProperty(TERMINALS, "");
    if (told.length() != 3) {
      boolean console = System.console() != null;
      return new Invocation.Terminals(console, console, console);
    }
    return new Invocation.Terminals(
        told.charAt(0) == '1', told.charAt(1) == '1', told.charAt(2) == '1');
  }

  /** What somebody has set is meant; what the launcher has asked the terminal comes after it. */
  private static Invocation.Size size(Map<String, String> environment) {
    return new Invocation.Size(
        number(environment.get("COLUMNS")).or(() -> number(System.getProperty(COLUMNS))).orElse(0),
        number(environment.get("LINES")).or(() -> number(System.getProperty(ROWS))).orElse(0));
  }

  private static Optional<Integer> number(@Nullable String text) {
    return Optional.ofNullable(text)
        .filter(digits -> digits.matches("[1-9][0-9]{0,3}"))
        .map(Integer::valueOf);
  }
}
