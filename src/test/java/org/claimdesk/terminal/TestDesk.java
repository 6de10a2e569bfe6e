package org.claimdesk.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.settings.Settings;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The front with a few commands that are easy to see through, and everything around it faked. */
final class TestDesk {

  final FakeStore store = new FakeStore();
  Optional<Pager> pager = Optional.empty();
  Settings settings = Settings.NONE;
  final RunSession session =
      new RunSession(new Screens(Pace.usual(), Shown::ink, around -> pager()), () -> settings);
  final DeskRegistry registry = new DeskRegistry(session::output);
  final LineParser parser = new LineParser(registry);
  final List<String> done = new ArrayList<>();
  final Map<String, String> environment = new HashMap<>();
  Path directory = Path.of("").toAbsolutePath();
  Optional<String> login = Optional.of("ana");
  Invocation.Terminals terminals = Invocation.Terminals.NONE;
  Invocation.Size size = Invocation.Size.UNKNOWN;
  InputStream in = InputStream.nullInputStream();
  OutputStream out = new ByteArrayOutputStream();
  OutputStream err = new ByteArrayOutputStream();
  private final CommandRunner runner = new CommandRunner(registry, parser, session);
  private final Batch batch = new Batch(runner, session, store, new Rehearsal(parser, session));
  Front.ShellOpener shell =
      () -> {
        done.add("shell");
        return 0;
      };

  TestDesk() {
    StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("batch", batch));
    registry.register(new HelpCommand(registry));
    registry.register(new VersionCommand());
    registry.register(new ExitCommand(session));
    registry.register(new RunCommand(session, beans.getBeanProvider(Batch.class)));
    TestCommands.all(this).forEach(registry::register);
  }

  private Optional<Pager> pager() {
    return pager;
  }

  CommandRunner runner() {
    return runner;
  }

  TestDesk input(String text) {
    in = new ByteArrayInputStream(text.getBytes(UTF_8));
    return this;
  }

  int run(String... arguments) {
    Front front =
        new Front(session, parser, runner, new Front.Work(batch, () -> shell.open(), store));
    return front.run(
        new Invocation(
            List.of(arguments),
            new Invocation.Surroundings(directory, environment, login, size),
            new Invocation.Streams(in, out, err),
            terminals));
  }

  String out() {
    return text(out);
  }

  String err() {
    return text(err);
  }

  private static String text(OutputStream stream) {
    return ((ByteArrayOutputStream) stream).toString(UTF_8);
  }

  CommandLine parse(String line) {
    return parser.parse(Tokenizer.split(line));
  }

  static ProblemException refused(String what) {
    return ProblemException.of(what, "do something else");
  }
}
