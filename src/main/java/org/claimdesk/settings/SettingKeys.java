package org.claimdesk.settings;

import java.util.List;

/** Keys that a part of the program understands. */
@FunctionalInterface
public interface SettingKeys {

  List<SettingKey> known();
}
