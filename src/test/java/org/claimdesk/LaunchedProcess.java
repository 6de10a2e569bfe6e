package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A program started in a folder and an environment of its own, and what came of it. */
record LaunchedProcess(Process process, Path out, Path err) {

  /** Status and the two streams of a process that has ended. */
  record Outcome(int status, String out, String err) {}

  /** What a process starts from. */
  record Launch(Path program, Path folder, Map<String, String> environment, String input) {

    Launch with(String name, Object value) {
      Map<String, String> changed = new TreeMap<>(environment);
      changed.put(name, value.toString());
      return new Launch(program, folder, changed, input);
    }

    Launch without(String name) {
      Map<String, String> changed = new TreeMap<>(environment);
      changed.remove(name);
      return new Launch(program, folder, changed, input);
    }

    Launch withInput(String text) {
      return new Launch(program, folder, environment, text);
    }

    Launch from(Path otherProgram) {
      return new Launch(otherProgram, folder, environment, input);
    }

    Outcome run(String... arguments) {
      return start(arguments).outcome();
    }

    LaunchedProcess start(String... arguments) {
      List<String> command = new ArrayList<>(List.of(program.toString()));
      command.addAll(List.of(arguments));
      try {
        Path in = Files.writeString(Files.createTempFile("launched", ".in"), input);
        Path out = Files.createTempFile("launched", ".out");
        Path err = Files.createTempFile("launched", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectInput(in.toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new LaunchedProcess(builder.start(), out, err);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Outcome outcome() {
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends within a minute").isTrue();
      return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
