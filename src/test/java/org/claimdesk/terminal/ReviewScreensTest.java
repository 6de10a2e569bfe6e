package org.claimdesk.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.ClaimdeskApplication;
import org.claimdesk.review.ReviewKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Presses the keys of the golden screens; {@code -Dtranscripts.update=true} keeps what was on the
 * screen.
 */
class ReviewScreensTest {

  private static final boolean UPDATE = Boolean.getBoolean("transcripts.update");
  private static final Path ROOT = Path.of("src/test/screens");
  private static final Path PAGE = Path.of("docs/review.md");

  /** A screen in the documentation, with the golden file and the step it is of. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?<head><!-- (?<file>[a-z-]+): (?<step>.*) -->\n```screen\n)(?:(?!```)[^\n]*\n)*```");

  @TempDir private static Path folders;

  private static final SteppingClock CLOCK = new SteppingClock();
  private static AnnotationConfigApplicationContext program;
  private static ScriptedKeys keys;

  @BeforeAll
  static void startTheProgram() {
    program = new AnnotationConfigApplicationContext();
    program.registerBean(
        "steppingClock", Clock.class, () -> CLOCK, definition -> definition.setPrimary(true));
    program.registerBean(
        "scriptedKeys",
        ScriptedKeys.class,
        () -> new ScriptedKeys(program.getBean(RunSession.class)),
        definition -> definition.setPrimary(true));
    program.register(ClaimdeskApplication.class);
    program.refresh();
    keys = program.getBean(ScriptedKeys.class);
  }

  @AfterAll
  static void endTheProgram() {
    program.close();
  }

  @TestFactory
  Stream<DynamicTest> showsTheGoldenScreens() throws IOException {
    return goldenFiles().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static List<Path> goldenFiles() throws IOException {
    try (Stream<Path> files = Files.list(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void check(Path file) throws IOException {
    Path folder = Files.createTempDirectory(folders, "screens");
    for (String input : List.of("claims.csv", "house.csv")) {
      Files.copy(ROOT.resolve(input), folder.resolve(input));
    }
    CLOCK.reset();
    ScreenScript script = ScreenScript.of(Files.readAllLines(file));

    String shown = play(script, folder);

    if (UPDATE) {
      Files.writeString(file, shown);
    } else {
      assertThat(shown).isEqualTo(Files.readString(file));
    }
  }

  private static String play(ScreenScript script, Path folder) {
    List<String> lines = new ArrayList<>(List.of(script.sizeLine()));
    for (ScreenScript.Part part : script.parts()) {
      lines.add(part.first());
      if (part.isCommand()) {
        keys.begin(script.width(), script.height(), part.keys());
        String told = run(part.command(), folder);
        addScreens(lines, script, part.keys());
        told.lines().forEach(lines::add);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void addScreens(List<String> lines, ScreenScript script, List<String> pressed) {
    List<List<String>> screens = keys.screens();
    for (int at = 0; at < screens.size(); at++) {
      if (at > 0 && at <= pressed.size()) {
        String key = pressed.get(at - 1);
        lines.add(key.startsWith("\"") ? key : "[" + key + "]");
      }
      for (String line : screens.get(at)) {
        assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(script.width());
        lines.add(("|" + line).stripTrailing());
      }
      assertThat(screens.get(at)).hasSizeLessThanOrEqualTo(script.height());
    }
    for (int at = Math.max(1, screens.size()); at <= pressed.size(); at++) {
      lines.add("[" + pressed.get(at - 1) + "]");
    }
  }

  private static String run(String command, Path folder) {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    Invocation.Surroundings surroundings =
        new Invocation.Surroundings(
            folder,
            Map.of("CLAIMDESK_USER", "ana", "NO_COLOR", "1", "HOME", folder.toString()),
            Optional.empty(),
            Invocation.Size.UNKNOWN);
    List<String> words = Tokenizer.split(command).stream().map(Token::text).toList();
    program
        .getBean(Front.class)
        .run(
            new Invocation(
                words,
                surroundings,
                new Invocation.Streams(InputStream.nullInputStream(), screen, screen),
                Invocation.Terminals.NONE));
    return screen.toString(UTF_8);
  }

  @Test
  void pressesEveryKey() throws IOException {
    List<String> pressed = new ArrayList<>();
    for (Path file : goldenFiles()) {
      ScreenScript.of(Files.readAllLines(file))
          .parts()
          .forEach(part -> pressed.addAll(part.keys()));
    }

    assertThat(pressed).containsAll(hints());
  }

  private static List<String> hints() {
    return Stream.of(ReviewKey.values()).map(key -> key.key()).toList();
  }

  @Test
  void theDocumentationShowsTheGoldenScreens() throws IOException {
    String page = Files.readString(PAGE);
    Matcher shown = SHOWN.matcher(page);
    StringBuilder golden = new StringBuilder();
    while (shown.find()) {
      Path file = ROOT.resolve(shown.group("file") + ".txt");
      String screen = screenAfter(shown.group("step"), Files.readAllLines(file));
      shown.appendReplacement(
          golden, Matcher.quoteReplacement(shown.group("head") + screen + "```"));
    }
    shown.appendTail(golden);

    if (UPDATE) {
      Files.writeString(PAGE, golden.toString());
    } else {
      assertThat(page).contains("```screen").isEqualTo(golden.toString());
    }
  }

  private static String screenAfter(String step, List<String> lines) {
    return lines.subList(lines.indexOf(step) + 1, lines.size()).stream()
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.substring(1) + "\n")
        .collect(Collectors.joining());
  }
}
