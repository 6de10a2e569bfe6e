package org.claimdesk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.AnyWork.Step;

/** A desk in a folder of its own, on which some work was done; gone when it is closed. */
final class AnyDesk implements AutoCloseable {

  private final Path folder;
  private final InProcess program;

  private AnyDesk(Path folder) {
    this.folder = folder;
    this.program = new InProcess(folder);
  }

  static AnyDesk empty() {
    try {
      return new AnyDesk(Files.createTempDirectory("any-desk"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A desk with a file in it, loaded as it is. */
  static AnyDesk on(String file, byte[] bytes) {
    AnyDesk desk = empty();
    desk.put(file, bytes);
    return desk;
  }

  void put(String file, byte[] bytes) {
    try {
      Files.write(folder.resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does a step as far as it is not refused. */
  void take(Step step) {
    run(step.words(ids()));
  }

  InProcess.Result run(List<String> words) {
    return program.run(words.toArray(String[]::new));
  }

  InProcess.Result run(String... words) {
    return program.run(words);
  }

  byte[] bytes(String file) {
    return program.bytes(file);
  }

  String text(String file) {
    return new String(bytes(file), UTF_8);
  }

  boolean has(String file) {
    return program.exists(file);
  }

  private List<String> ids() {
    return all("claims.csv").stream().map(claim -> claim.get("id").toString()).toList();
  }

  /** Every claim as JSON shows it, in the order of the claims. */
  List<Map<String, Object>> all(String file) {
    List<Map<String, Object>> claims = new ArrayList<>(inWork(file));
    claims.addAll(program.run("--claims", file, "list", "--dropped", "--format", "json").array());
    claims.sort(Comparator.comparing(claim -> (Long) claim.get("position")));
    return claims;
  }

  /** The same, of the claims that are not dropped. */
  List<Map<String, Object>> inWork(String file) {
    return program.run("--claims", file, "list", "--format", "json").array();
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
