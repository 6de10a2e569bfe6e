package org.claimdesk.review.shell;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.BuiltInScales;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleByName;
import org.claimdesk.review.ScaleFile;
import org.claimdesk.tabular.TabularInput;

/** The scale that a word means: one that comes with the program, by its name, or a file's. */
final class NamedScales implements ScaleByName {

  private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

  private final ScaleFile files;
  private final Function<String, Path> place;

  /**
   * @param place where a file of that name lies
   */
  NamedScales(ScaleFile files, Function<String, Path> place) {
    this.files = files;
    this.place = place;
  }

  @Override
  public Scale named(String typed) {
    return BuiltInScales.named(typed.strip()).orElseGet(() -> ofFile(typed));
  }

  private Path path(String typed) {
    try {
      return place.apply(typed);
    } catch (InvalidPathException e) {
      throw new ProblemException(
          Problem.of("\"" + typed + "\" cannot be the name of a file", "give another name"), e);
    }
  }

  private Scale ofFile(String typed) {
    Path path = path(typed);
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
