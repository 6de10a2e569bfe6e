package org.claimdesk.review.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.BuiltInScales;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleByName;
import org.claimdesk.review.ScaleFile;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.terminal.Session;

/** The scale that a word means: one that comes with the program, by its name, or a file's. */
final class NamedScales implements ScaleByName {

  private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

  private final ScaleFile files;
  private final Session session;

  NamedScales(ScaleFile files, Session session) {
    this.files = files;
    this.session = session;
  }

  @Override
  public Scale named(String typed) {
    return BuiltInScales.named(typed.strip()).orElseGet(() -> ofFile(typed));
  }

  private Scale ofFile(String typed) {
    Path path = session.path(typed);
    boolean looksLikeAFile = ENDING.matcher(typed).find() || Files.exists(path);
    if (typed.isBlank() || !looksLikeAFile) {
      throw ProblemException.of(
          "there is no scale \"" + typed + "\"",
          Nearest.question(typed.strip(), BuiltInScales.names())
              + "the scales are "
              + String.join(", ", BuiltInScales.names())
              + ", or give a FILE.csv");
    }
    try (TabularInput input = TabularInput.file(typed, path)) {
      return files.read(ENDING.matcher(path.getFileName().toString()).replaceFirst(""), input);
    }
  }
}
