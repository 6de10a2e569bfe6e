package org.claimdesk.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimdesk.ClaimdeskApplication;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The whole program in this process, with a clock of its own and ana at the keyboard. */
final class TranscriptDesk implements AutoCloseable {

  /** The rows are not known: no transcript goes through a pager. */
  private static final Invocation.Size SIZE = new Invocation.Size(80, 0);

  private final SteppingClock clock = new SteppingClock();
  private final AnnotationConfigApplicationContext program =
      new AnnotationConfigApplicationContext();
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private Path folder = Path.of("");
  private UnaryOperator<String> answers = question -> "";
  private Map<String, String> variables = Map.of();
  private String prompt = "";
  private boolean inShell;

  TranscriptDesk() {
    program.registerBean(
        "steppingClock", Clock.class, () -> clock, definition -> definition.setPrimary(true));
    program.register(ClaimdeskApplication.class);
    program.refresh();
  }

  LineParser parser() {
    return program.getBean(LineParser.class);
  }

  List<Usage> usages() {
    return program.getBean(DeskRegistry.class).usages();
  }

  void begin(Path directory) {
    folder = directory;
    clock.reset();
  }

  /** What the next command finds in its environment beside the usual. */
  void setVariables(Map<String, String> next) {
    variables = Map.copyOf(next);
  }

  /**
   * Runs one command.
   *
   * @param target where standard output goes, if not to the screen
   */
  SystemShell.Result run(List<String> words, byte[] input, Optional<Path> target)
      throws IOException {
    screen.reset();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    OutputStream out = target.isPresent() ? file : screen;
    Invocation.Streams streams =
        new Invocation.Streams(new ByteArrayInputStream(input), out, new Messages(screen));
    int status =
        program
            .getBean(Front.class)
            .run(new Invocation(words, surroundings(), streams, Invocation.Terminals.NONE));
    if (target.isPresent()) {
      Files.write(target.get(), file.toByteArray());
    }
    return new SystemShell.Result(screen.toString(UTF_8), status);
  }

  /** Opens the shell as on a terminal, and gives what it says first. */
  String openShell(List<String> words) {
    screen.reset();
    Invocation invocation =
        new Invocation(
            words,
            surroundings(),
            new Invocation.Streams(InputStream.nullInputStream(), screen, screen),
            new Invocation.Terminals(true, true, true));
    GlobalOptions globals = parser().parse(words.stream().map(Token::of).toList()).globals();
    session().begin(invocation, globals);
    Places places = session().places();
    store().use(places.claims(globals), places.workspace(globals));
    Writer writer = RunSession.writer(screen);
    session()
        .openShell(new RunSession.Desk(writer, writer, () -> SIZE, Optional.of(this::confirmed)));
    program.getBean(InteractiveShell.class).greet();
    inShell = true;
    prompt = nextPrompt();
    return screen.toString(UTF_8);
  }

  /** What stands before the next line. */
  String prompt() {
    return prompt;
  }

  private String nextPrompt() {
    return program.getBean(ProgressPrompt.class).getPrompt().toString();
  }

  /** What a line shows, with what is said before the next prompt. */
  String shellLine(String line, UnaryOperator<String> answered) {
    screen.reset();
    answers = answered;
    if (ScriptReader.isCommand(line)) {
      program.getBean(InteractiveShell.class).run(line);
    }
    if (session().takeLeave()) {
      closeShell();
    } else {
      prompt = nextPrompt();
    }
    return screen.toString(UTF_8);
  }

  boolean isInShell() {
    return inShell;
  }

  void closeShell() {
    inShell = false;
    session().flush();
    store().close();
  }

  private boolean confirmed(String question) {
    String answer = answers.apply(question);
    screen.writeBytes((question + answer + "\n").getBytes(UTF_8));
    return Question.isYes(answer);
  }

  private RunSession session() {
    return program.getBean(RunSession.class);
  }

  private DeskStore store() {
    return program.getBean(DeskStore.class);
  }

  private Invocation.Surroundings surroundings() {
    Map<String, String> environment =
        new HashMap<>(Map.of("CLAIMDESK_USER", "ana", "NO_COLOR", "1", "HOME", folder.toString()));
    environment.putAll(variables);
    return new Invocation.Surroundings(folder, environment, Optional.empty(), SIZE);
  }

  @Override
  public void close() {
    program.close();
  }

  /** Standard error; with {@code -Dtranscripts.streams=true} its lines are marked. */
  private static final class Messages extends OutputStream {

    private static final boolean MARKED = Boolean.getBoolean("transcripts.streams");

    private final OutputStream screen;
    private boolean lineBegins = true;

    Messages(OutputStream screen) {
      this.screen = screen;
    }

    @Override
    public void write(int octet) throws IOException {
      if (MARKED && lineBegins) {
        screen.write("! ".getBytes(UTF_8));
      }
      screen.write(octet);
      lineBegins = octet == '\n';
    }
  }
}
