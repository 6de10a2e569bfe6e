package org.claimdesk.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.settings.SettingKey;
import org.claimdesk.settings.SettingsInUse;

/**
 * Where a run finds its files, and who runs it.
 *
 * @param settings asked only when nothing before them says it
 */
record Places(Invocation.Surroundings surroundings, SettingsInUse settings) {

  private static final String CLAIMS_FILE = "claims.csv";

  /** A file as typed: {@code ~/} is the home folder, else relative to the working directory. */
  Path path(String typed) {
    try {
      return typed.startsWith("~/")
          ? surroundings.home().resolve(typed.substring(2))
          : surroundings.directory().resolve(typed);
    } catch (InvalidPathException e) {
      throw new ProblemException(
          Problem.of("\"" + typed + "\" cannot be the name of a file", "give another name"), e);
    }
  }

  Path claims(GlobalOptions options) {
    return path(
        options
            .value(GlobalOptions.CLAIMS)
            .or(() -> surroundings.variable("CLAIMDESK_CLAIMS"))
            .orElse(CLAIMS_FILE));
  }

  Optional<Path> workspace(GlobalOptions options) {
    return options
        .value(GlobalOptions.WORKSPACE)
        .or(() -> surroundings.variable("CLAIMDESK_WORKSPACE"))
        .map(this::path);
  }

  /**
   * The name of who is at work.
   *
   * @throws ProblemException if nobody says it
   */
  String reviewer(GlobalOptions options) {
    return options
        .value(GlobalOptions.AS)
        .or(() -> surroundings.variable("CLAIMDESK_USER").filter(name -> !name.isBlank()))
        .or(() -> settings.current().value(SettingKey.REVIEWER))
        .or(surroundings::login)
        .orElseThrow(
            () ->
                ProblemException.of("nobody says who makes this change", "say it with --as NAME"));
  }
}
