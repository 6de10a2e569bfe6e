package org.claimdesk.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;

class TerminalConfigurationTest {

  private final AnnotationConfigApplicationContext context = context();

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void registersTheCommandsOfTheDeskWithSpringShell() {
    CommandRegistry registry = context.getBean(CommandRegistry.class);

    assertThat(registry.getCommandByName("tell me")).isNotNull();
    assertThat(registry.getCommandByName("q")).isNotNull();
    assertThat(registry.getCommands()).hasSize(5);
  }

  @Test
  void offersSpringShellItsParser() {
    CommandParser parser = context.getBean(CommandParser.class);

    assertThat(parser.parse("tell me 'two words'").arguments().get(0).value())
        .isEqualTo("two words");
  }

  @Test
  void takesThePlaceOfSpringShellsRunner() {
    assertThat(context.getBean("springShellApplicationRunner"))
        .isInstanceOf(ApplicationRunner.class)
        .isInstanceOf(ExitCodeGenerator.class);
  }

  @Test
  void runsManyTimesInOneContext() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int first = run(out, "tell", "me", "one");
    int second = run(out, "tell", "me");
    int third = run(out, "tell", "me", "two");

    assertThat(List.of(first, second, third)).containsExactly(0, 2, 0);
    assertThat(out.toString(UTF_8)).isEqualTo("one\ntwo\n");
  }

  @Test
  void makesNoTerminalForACommand() {
    run(new ByteArrayOutputStream(), "help");

    assertThat(context.getBeanNamesForType(Terminal.class)).isEmpty();
    assertThat(context.getBeanFactory().containsSingleton("lineReaders")).isFalse();
  }

  private int run(ByteArrayOutputStream out, String... arguments) {
    return context
        .getBean(Front.class)
        .run(
            new Invocation(
                List.of(arguments),
                new Invocation.Surroundings(
                    Path.of("").toAbsolutePath(),
                    Map.of(),
                    Optional.empty(),
                    Invocation.Size.UNKNOWN),
                new Invocation.Streams(
                    InputStream.nullInputStream(), out, new ByteArrayOutputStream()),
                Invocation.Terminals.NONE));
  }

  private static AnnotationConfigApplicationContext context() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.register(TerminalConfiguration.class, ShellConfiguration.class);
    context.registerBean(DeskStore.class, FakeStore::new);
    context.registerBean(
        DeskCommand.class,
        () ->
            new FakeCommand(
                Usage.of("tell me", Usage.Group.SHELL, "say a word")
                    .operands(Operand.required("WORD", Completes.NOTHING)),
                words ->
                    out -> {
                      out.line(words.required(0));
                      return Answer.DONE;
                    }));
    context.refresh();
    return context;
  }
}
