package org.claimdesk.terminal;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts the shell together, when somebody opens it. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

  @Bean
  @Lazy
  InteractiveShell interactiveShell(
      RunSession session, CommandRunner runner, DeskStore store, LineReaders readers) {
    return new InteractiveShell(session, runner, store, readers);
  }

  @Bean
  @Lazy
  LineReaders lineReaders(
      DeskCompleter completer, ProgressPrompt prompt, TypedLineParser parser, RunSession session) {
    return new LineReaders(
        new LineReaders.Parts(parser, completer, prompt), session, LineReaders::systemTerminal);
  }

  @Bean
  @Lazy
  KeyScreens keyScreens(RunSession session, LineReaders readers) {
    return new TerminalKeyScreens(session, readers);
  }

  @Bean
  @Lazy
  TypedLineParser typedLineParser() {
    return new TypedLineParser();
  }

  @Bean
  @Lazy
  ProgressPrompt progressPrompt(DeskStore store, RunSession session) {
    return new ProgressPrompt(store, session);
  }

  @Bean
  @Lazy
  DeskCompleter deskCompleter(DeskRegistry registry, ObjectProvider<Candidates> candidates) {
    List<Candidates> all = candidates.orderedStream().toList();
    return new DeskCompleter(registry, new CandidateWords(all));
  }

  @Bean
  @Lazy
  FileCandidates fileCandidates(RunSession session) {
    return new FileCandidates(session);
  }

  @Bean
  @Lazy
  CommandCandidates commandCandidates(DeskRegistry registry) {
    return new CommandCandidates(registry);
  }
}
