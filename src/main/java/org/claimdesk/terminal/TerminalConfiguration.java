package org.claimdesk.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.claimdesk.settings.CheckedSettings;
import org.claimdesk.settings.SettingKey;
import org.claimdesk.settings.SettingKeys;
import org.claimdesk.settings.SettingsFile;
import org.claimdesk.settings.SettingsInUse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the terminal together. */
@Configuration(proxyBeanMethods = false)
class TerminalConfiguration {

  @Bean
  RunSession runSession(
      ObjectProvider<VerdictInk> verdicts, ObjectProvider<SettingsInUse> settings) {
    return new RunSession(
        new Screens(Pace.usual(), name -> verdicts.getObject().of(name), SystemPager::of),
        () -> settings.getObject().current());
  }

  @Bean
  SettingsInUse settingsInUse(
      DeskStore store, ObjectProvider<Session> session, ObjectProvider<SettingKeys> keys) {
    return new CheckedSettings(
        () -> {
          Path path = store.besideClaims(SettingsFile.NAME);
          return new SettingsFile(path, session.getObject().shown(path));
        },
        () -> keys.orderedStream().flatMap(each -> each.known().stream()).toList());
  }

  @Bean
  SettingKeys generalSettingKeys() {
    return () -> List.of(SettingKey.REVIEWER, SettingKey.PUBLISHER, SettingKey.SCALE);
  }

  @Bean
  DeskRegistry commandRegistry(RunSession session) {
    return new DeskRegistry(session::output);
  }

  @Bean
  LineParser commandParser(DeskRegistry registry) {
    return new LineParser(registry);
  }

  @Bean
  CommandRunner commandRunner(DeskRegistry registry, LineParser parser, RunSession session) {
    return new CommandRunner(registry, parser, session);
  }

  @Bean
  Batch batch(CommandRunner runner, RunSession session, DeskStore store, LineParser parser) {
    return new Batch(runner, session, store, new Rehearsal(parser, session));
  }

  @Bean
  Front front(
      RunSession session,
      LineParser parser,
      CommandRunner runner,
      ObjectProvider<Front.Work> work) {
    return new Front(session, parser, runner, work.getObject());
  }

  @Bean
  Front.Work work(Batch batch, DeskStore store, ObjectProvider<InteractiveShell> shell) {
    return new Front.Work(batch, () -> shell.getObject().open(), store);
  }

  @Bean
  FrontRunner springShellApplicationRunner(Front front) {
    return new FrontRunner(front);
  }

  @Bean
  HelpCommand helpCommand(DeskRegistry registry) {
    return new HelpCommand(registry);
  }

  @Bean
  Browser browser(RunSession session) {
    return new SystemBrowser(() -> session.invocation().surroundings());
  }

  @Bean
  VersionCommand versionCommand() {
    return new VersionCommand();
  }

  /** For those who say elsewhere which program this is. */
  @Bean
  Supplier<String> versionNumber() {
    return VersionCommand::number;
  }

  @Bean
  ExitCommand exitCommand(RunSession session) {
    return new ExitCommand(session);
  }

  @Bean
  RunCommand runCommand(RunSession session, ObjectProvider<Batch> batch) {
    return new RunCommand(session, batch);
  }
}
