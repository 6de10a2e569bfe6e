package org.claimdesk.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** Settings that are read from the file each time, and held against the keys there are. */
public final class CheckedSettings implements SettingsInUse {

  private final Supplier<SettingsFile> file;
  private final Supplier<List<SettingKey>> known;

  /**
   * @param file the one beside the claims file in use
   * @param known all keys there are; asked only where there is a file
   */
  public CheckedSettings(Supplier<SettingsFile> file, Supplier<List<SettingKey>> known) {
    this.file = file;
    this.known = known;
  }

  @Override
  public Settings current() {
    SettingsFile now = file.get();
    return now.exists() ? read(now) : Settings.NONE;
  }

  private Settings read(SettingsFile now) {
    List<Problem> problems = new ArrayList<>();
    List<Setting> settings = PropertyLines.of(now.shown(), now.text(), problems);
    Map<String, SettingKey> keys = new LinkedHashMap<>();
    known.get().forEach(key -> keys.put(key.name(), key));
    Map<String, Setting> seen = new HashMap<>();
    for (Setting setting : settings) {
      Optional<Setting> before = Optional.ofNullable(seen.putIfAbsent(setting.key(), setting));
      before
          .map(first -> twice(setting, first))
          .or(() -> problemOf(setting, keys))
          .ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(CheckedSettings::line));
      throw new ProblemException(problems);
    }
    return new Settings(settings);
  }

  private static int line(Problem problem) {
    return problem.where().orElseThrow().line().orElseThrow();
  }

  private static Problem twice(Setting setting, Setting first) {
    return setting.problem(
        "\"%s\" is there already, on line %d"
            .formatted(setting.key(), first.where().line().orElseThrow()),
        "keep one of the two");
  }

  private static Optional<Problem> problemOf(Setting setting, Map<String, SettingKey> keys) {
    if (!keys.containsKey(setting.key())) {
      return Optional.of(unknown(setting, keys));
    }
    if (setting.value().isEmpty()) {
      return Optional.of(
          setting.problem(
              "\"%s\" has no value".formatted(setting.key()), "give it one, or take the line out"));
    }
    try {
      setting.read(
          value -> {
            keys.get(setting.key()).reading().accept(value);
            return value;
          });
      return Optional.empty();
    } catch (ProblemException e) {
      return Optional.of(e.problems().get(0));
    }
  }

  private static Problem unknown(Setting setting, Map<String, SettingKey> keys) {
    String all =
        keys.values().stream()
            .map(SettingKey::shown)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return setting.problem(
        "there is no setting \"%s\"".formatted(setting.key()),
        Nearest.question(setting.key(), keys.keySet()) + "the settings are " + all);
  }
}
