package org.claimdesk.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings in force. */
public final class Settings {

  /** Nothing is set. */
  public static final Settings NONE = new Settings(List.of());

  private final Map<String, Setting> byKey = new LinkedHashMap<>();

  /**
   * @param all of which no two have the same key
   */
  public Settings(List<Setting> all) {
    all.forEach(setting -> byKey.put(setting.key(), setting));
  }

  /** All of them, in the order of the file. */
  public List<Setting> all() {
    return List.copyOf(byKey.values());
  }

  public Optional<Setting> of(SettingKey key) {
    return Optional.ofNullable(byKey.get(key.name()));
  }

  public Optional<String> value(SettingKey key) {
    return of(key).map(Setting::value);
  }
}
