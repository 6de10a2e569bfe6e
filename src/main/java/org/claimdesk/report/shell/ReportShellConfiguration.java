package org.claimdesk.report.shell;

import org.claimdesk.report.ExportReport;
import org.claimdesk.report.ReportFiles;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.settings.SettingKeys;
import org.claimdesk.settings.SettingsInUse;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportShellConfiguration {

  @Bean
  DeskCommand exportCommand(
      Session session,
      ExportReport export,
      ReportFiles files,
      FilterOptions filters,
      SettingsInUse settings) {
    return new ExportCommand(session, export, files, filters, new Publishing(settings));
  }

  @Bean
  SettingKeys reportSettingKeys() {
    return Publishing.keys();
  }
}
