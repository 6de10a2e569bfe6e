package org.claimdesk.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.SettingKey;
import org.claimdesk.settings.Settings;

/**
 * How much rules matter by the desk's settings, whatever the profile.
 *
 * @param chosen by the rules' names
 */
public record Severities(Map<String, Chosen> chosen) {

  /** As the rules have it. */
  public static final Severities BUILT_IN = new Severities(Map.of());

  private static final String KEY = "severity.";
  private static final String OFF = "off";

  /**
   * What is chosen for a rule.
   *
   * @param severity none where the rule is off
   * @param where the file and line that says so
   */
  public record Chosen(Optional<Severity> severity, String where) {}

  public Severities {
    chosen = Map.copyOf(chosen);
  }

  /** The key by which a rule's severity is set. */
  public static SettingKey key(String rule) {
    return new SettingKey(KEY + rule, KEY + "RULE", Severities::read);
  }

  /**
   * @throws ProblemException if a severity is none
   */
  public static Severities of(Settings settings) {
    Map<String, Chosen> chosen = new HashMap<>();
    for (Setting setting : settings.all()) {
      if (setting.key().startsWith(KEY)) {
        chosen.put(
            setting.key().substring(KEY.length()),
            new Chosen(setting.read(Severities::read), setting.where().toString()));
      }
    }
    return new Severities(chosen);
  }

  private static Optional<Severity> read(String typed) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      case OFF -> Optional.empty();
      default -> throw unknown(typed);
    };
  }

  private static ProblemException unknown(String typed) {
    return ProblemException.of(
        "there is no severity \"" + typed + "\"",
        Nearest.question(typed, List.of("error", "warning", OFF))
            + "a severity is error, warning or off");
  }

  /** What was chosen for a rule, if anything was. */
  public Optional<Chosen> of(Terms rule) {
    return Optional.ofNullable(chosen.get(rule.name()));
  }

  boolean isOff(Terms rule) {
    return of(rule).filter(it -> it.severity().isEmpty()).isPresent();
  }

  /** The severity in force; the built-in one of a rule that is off, since it was asked for. */
  Severity of(Terms rule, Profile profile) {
    return of(rule).flatMap(Chosen::severity).orElseGet(() -> rule.under(profile));
  }
}
