package org.claimdesk.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The few things that transcripts ask of the system's shell. */
final class SystemShell {

  /** What a line printed and the status it left. */
  record Result(String output, int status) {

    static Result done(String output) {
      return new Result(output, 0);
    }
  }

  private final TranscriptDesk desk;
  private final Path folder;

  SystemShell(TranscriptDesk desk, Path folder) {
    this.desk = desk;
    this.folder = folder;
  }

  Result run(String line) throws IOException {
    List<String> words = new ArrayList<>(Tokenizer.split(line).stream().map(Token::text).toList());
    Optional<Path> target = redirection(words, ">");
    Optional<Path> input = redirection(words, "<");
    byte[] given = input.isPresent() ? Files.readAllBytes(input.get()) : new byte[0];
    int pipe = words.indexOf("|");
    if (pipe > 0) {
      given = own(words.subList(0, pipe)).getBytes(UTF_8);
      words = words.subList(pipe + 1, words.size());
    }
    Map<String, String> variables = new HashMap<>();
    while (words.get(0).matches("[A-Z_]+=.*")) {
      String[] parts = words.get(0).split("=", 2);
      variables.put(parts[0], parts[1]);
      words = words.subList(1, words.size());
    }
    desk.setVariables(variables);
    if (!words.get(0).matches("(scripts/)?claimdesk")) {
      return Result.done(own(words));
    }
    return desk.run(words.subList(1, words.size()), given, target);
  }

  private Optional<Path> redirection(List<String> words, String sign) {
    int at = words.indexOf(sign);
    if (at < 0) {
      return Optional.empty();
    }
    words.remove(at);
    return Optional.of(folder.resolve(words.remove(at)));
  }

  private String own(List<String> words) throws IOException {
    List<String> rest = words.subList(1, words.size());
    switch (words.get(0)) {
      case "cat" -> {
        return Files.readString(folder.resolve(rest.get(0)));
      }
      case "echo" -> {
        return String.join(" ", rest) + "\n";
      }
      case "ls" -> {
        return names();
      }
      case "cp" ->
          Files.copy(
              folder.resolve(rest.get(0)),
              folder.resolve(rest.get(1)),
              StandardCopyOption.REPLACE_EXISTING);
      case "rm" -> Files.delete(folder.resolve(rest.get(0)));
      default -> throw new IllegalArgumentException("no such command here: " + words);
    }
    return "";
  }

  private String names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .collect(Collectors.joining("\n", "", "\n"));
    }
  }
}
