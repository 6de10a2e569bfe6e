package org.claimdesk.tabular;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** The problem behind a file that cannot be read at all. */
final class ReadFailure {

  private ReadFailure() {}

  static ProblemException of(String name, IOException failure) {
    Problem problem =
        Problem.of(
            "cannot read " + name + ": " + reason(failure),
            "check that the file is there and may be read, then try again");
    return new ProblemException(problem, failure);
  }

  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "no permission";
    }
    String message =
        failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
    return Optional.ofNullable(message).orElse("the system gave no reason");
  }
}
