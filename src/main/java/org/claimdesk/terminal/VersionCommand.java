package org.claimdesk.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** {@code version}. */
final class VersionCommand implements DeskCommand {

  @Override
  public Usage usage() {
    return Usage.of("version", Usage.Group.SHELL, "show the version")
        .example("version", "show which claimdesk this is");
  }

  @Override
  public Answer run(Words words) {
    return out -> {
      out.line("claimdesk " + number());
      return Answer.DONE;
    };
  }

  /** The number the program was built with. */
  static String number() {
    try (InputStream resource =
        VersionCommand.class.getResourceAsStream("/application.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(resource));
      return properties.getProperty("claimdesk.version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
