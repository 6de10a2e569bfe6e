package org.claimdesk.review.shell;

import java.util.Optional;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleByName;
import org.claimdesk.review.ScaleForNew;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.SettingKey;
import org.claimdesk.settings.SettingsInUse;

/** The scale that the settings name, a file of it beside them. */
final class ScaleSetting implements ScaleForNew {

  private final SettingsInUse settings;
  private final ScaleByName scales;

  /**
   * @param scales understands files relative to the settings
   */
  ScaleSetting(SettingsInUse settings, ScaleByName scales) {
    this.settings = settings;
    this.scales = scales;
  }

  @Override
  public Optional<Scale> chosen() {
    return setting().map(this::scale);
  }

  private Optional<Setting> setting() {
    return settings.current().of(SettingKey.SCALE);
  }

  private Scale scale(Setting setting) {
    return setting.read(scales::named);
  }

  /** What there is to say where the settings name another scale than the one in use. */
  Optional<String> differs(Scale inUse) {
    return setting()
        .filter(set -> !scale(set).name().equals(inUse.name()))
        .map(
            set ->
                "%s: another scale is set for new workspaces, %s; verdicts --scale goes over to it"
                    .formatted(set.where(), set.value()));
  }
}
