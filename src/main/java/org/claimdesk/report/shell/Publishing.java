package org.claimdesk.report.shell;

import java.util.List;
import java.util.Optional;
import org.claimdesk.report.Publication;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.SettingKey;
import org.claimdesk.settings.SettingKeys;
import org.claimdesk.settings.Settings;
import org.claimdesk.settings.SettingsInUse;
import org.claimdesk.terminal.Words;

/** Who publishes the checks, and where: as an option says, else as is set. */
record Publishing(SettingsInUse settings) {

  private static final SettingKey PUBLISHER_URL =
      SettingKey.of("publisher-url", Publication::requireWeb);
  private static final SettingKey BASE_URL = SettingKey.of("base-url", Publication::requireWeb);

  static SettingKeys keys() {
    return () -> List.of(PUBLISHER_URL, BASE_URL);
  }

  Publication publication(Words words) {
    Settings set = settings.current();
    return new Publication(
        of(words, "publisher", set.of(SettingKey.PUBLISHER)),
        of(words, "publisher-url", set.of(PUBLISHER_URL)),
        of(words, "base-url", set.of(BASE_URL)));
  }

  private static Optional<String> of(Words words, String option, Optional<Setting> set) {
    return words.option(option).or(() -> set.map(Setting::value));
  }
}
