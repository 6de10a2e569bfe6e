package org.claimdesk.check.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimdesk.check.Profile;
import org.claimdesk.check.Rules;
import org.claimdesk.check.Severities;
import org.claimdesk.check.Terms;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.SettingKey;
import org.claimdesk.settings.SettingKeys;
import org.claimdesk.settings.Settings;

/** What the settings say of checking. */
record CheckSettings(Settings settings) {

  private static final SettingKey PROFILE = SettingKey.of("profile", Profile::named);

  /** The keys that a check understands: its profile, and a severity for each rule. */
  static SettingKeys keys(Supplier<Rules> rules) {
    return () -> Stream.concat(Stream.of(PROFILE), severities(rules.get().terms())).toList();
  }

  private static Stream<SettingKey> severities(List<Terms> rules) {
    return rules.stream().map(Terms::name).map(Severities::key);
  }

  /** The profile asked for, else the one that is set, else that of a draft. */
  Profile profile(Optional<String> asked) {
    Optional<Setting> set = settings.of(PROFILE);
    return asked
        .map(Profile::named)
        .orElseGet(() -> set.map(it -> it.read(Profile::named)).orElse(Profile.DRAFT));
  }

  Severities severities() {
    return Severities.of(settings);
  }

  Optional<String> publisher() {
    return settings.value(SettingKey.PUBLISHER);
  }
}
