package org.claimdesk.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Offers files and folders; a folder's name ends in {@code /}. */
final class FileCandidates implements Candidates {

  private static final int MOST = 100;

  private final Session session;

  FileCandidates(Session session) {
    this.session = session;
  }

  @Override
  public Completes offers() {
    return Completes.FILE;
  }

  @Override
  public List<Candidate> startingWith(String typed) {
    int name = typed.lastIndexOf('/') + 1;
    String folder = typed.substring(0, name);
    String beginning = typed.substring(name);
    try (Stream<Path> files = Files.list(session.path(folder))) {
      return files
          .filter(file -> matches(file.getFileName().toString(), beginning))
          .map(file -> folder + file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
          .sorted()
          .limit(MOST)
          .map(word -> new Candidate(word, ""))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean matches(String name, String beginning) {
    return name.startsWith(beginning) && (!name.startsWith(".") || beginning.startsWith("."));
  }
}
