package org.claimdesk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.json.Json;
import org.claimdesk.terminal.Front;
import org.claimdesk.terminal.Invocation;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The whole program in this process, run as often as wanted in a folder of its own. */
final class InProcess {

  private static final AnnotationConfigApplicationContext BEANS =
      new AnnotationConfigApplicationContext(ClaimdeskApplication.class);

  private final Path folder;

  InProcess(Path folder) {
    this.folder = folder;
  }

  /** A copy of a case's folder. */
  static InProcess ofCase(String name, Path folder) {
    Path origin = Path.of("src/test/cases", name);
    try (Stream<Path> files = Files.list(origin)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new InProcess(folder);
  }

  /** What a run gave. */
  record Result(int status, String out, String err) {

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> array() {
      return (List<Map<String, Object>>) Json.read(out);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> object() {
      return (Map<String, Object>) Json.read(out);
    }

    /** One field of all the array's objects. */
    List<Object> each(String field) {
      return array().stream().map(fields -> fields.get(field)).toList();
    }
  }

  Result run(String... arguments) {
    return run(new byte[0], arguments);
  }

  /** Runs a command whose answer goes to a terminal of that many columns. */
  Result onTerminal(int width, String... arguments) {
    return run(new byte[0], width, new Invocation.Terminals(false, true, false), arguments);
  }

  Result run(byte[] input, String... arguments) {
    return run(input, 0, Invocation.Terminals.NONE, arguments);
  }

  private Result run(byte[] input, int width, Invocation.Terminals terminals, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        BEANS
            .getBean(Front.class)
            .run(
                new Invocation(
                    List.of(arguments),
                    new Invocation.Surroundings(
                        folder.toAbsolutePath(),
                        Map.of("NO_COLOR", "1"),
                        Optional.of("tester"),
                        new Invocation.Size(width, 0)),
                    new Invocation.Streams(new ByteArrayInputStream(input), out, err),
                    terminals));
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  byte[] bytes(String file) {
    try {
      return Files.readAllBytes(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  void write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void copy(String from, String to) {
    try {
      Path target = folder.resolve(to);
      Files.createDirectories(target.getParent());
      Files.write(target, bytes(from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean exists(String file) {
    return Files.exists(folder.resolve(file));
  }
}
