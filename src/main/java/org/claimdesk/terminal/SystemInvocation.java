package org.claimdesk.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The invocation this process was started with. */
final class SystemInvocation {

  private static final String TERMINALS = "claimdesk.terminals";
  private static final String COLUMNS = "claimdesk.columns";

  private SystemInvocation() {}

  static Invocation of(List<String> arguments) {
    Map<String, String> environment = System.getenv();
    return new Invocation(
        arguments,
        new Invocation.Surroundings(
            Path.of("").toAbsolutePath(), environment, login(), width(environment)),
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

  private static int width(Map<String, String> environment) {
    String columns = System.getProperty(COLUMNS, environment.getOrDefault("COLUMNS", ""));
    return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : 0;
  }
}
