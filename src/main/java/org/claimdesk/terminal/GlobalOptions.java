package org.claimdesk.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options every command takes, as given. */
record GlobalOptions(Map<String, String> given) {

  static final Option CLAIMS =
      Option.value("claims", "FILE", "the claims file (claims.csv)").completes(Completes.FILE);
  static final Option WORKSPACE =
      Option.value("workspace", "FILE", "the workspace (beside the claims file, ending in .desk)")
          .completes(Completes.FILE);
  static final Option AS =
      Option.value("as", "NAME", "who is at work (as set, or the login name)")
          .completes(Completes.REVIEWER);
  static final Option QUIET = Option.flag("quiet", "leave out messages that are no errors");
  static final Option NO_COLOR = Option.flag("no-color", "write without colour");
  static final Option DEBUG = Option.flag("debug", "show where in the program an error came from");
  static final Option HELP = Option.flag("help", "show the help").letter('h');
  static final Option VERSION = Option.flag("version", "show the version");

  static final List<Option> ALL =
      List.of(CLAIMS, WORKSPACE, AS, QUIET, NO_COLOR, DEBUG, HELP, VERSION);

  static final GlobalOptions NONE = new GlobalOptions(Map.of());

  GlobalOptions {
    given = Map.copyOf(given);
  }

  /** These, and of the earlier ones what these leave open. */
  GlobalOptions over(GlobalOptions earlier) {
    Map<String, String> all = new HashMap<>(earlier.given);
    all.putAll(given);
    return new GlobalOptions(all);
  }

  boolean has(Option option) {
    return given.containsKey(option.name());
  }

  Optional<String> value(Option option) {
    return Optional.ofNullable(given.get(option.name()));
  }

  /** Whether a line asks for the origin of errors, whatever else is wrong with it. */
  static boolean askDebug(String line) {
    return Tokenizer.scan(line).tokens().stream()
        .anyMatch(token -> !token.quoted() && token.text().equals("--" + DEBUG.name()));
  }
}
