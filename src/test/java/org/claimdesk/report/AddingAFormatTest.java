package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.Filter;
import org.claimdesk.report.format.Formats;
import org.claimdesk.review.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/adding-a-format.md shows is so. */
class AddingAFormatTest {

  private static final String TYPE = "org.claimdesk.report.format.TextReport";

  @TempDir private Path folder;

  private String page;

  @BeforeEach
  void readThePage() throws IOException {
    page = Files.readString(Path.of("docs/adding-a-format.md"));
  }

  @Test
  void showsAClassThatWritesWhatThePageSays() throws Exception {
    StringWriter errors = new StringWriter();
    boolean compiled = compile(block("java"), errors);
    assertThat(compiled).as(errors.toString()).isTrue();

    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Constructor<?> constructor = loader.loadClass(TYPE).getDeclaredConstructor();
      constructor.setAccessible(true);
      ReportFormat format = (ReportFormat) constructor.newInstance();
      StringWriter report = new StringWriter();
      ReportTally tally =
          desk()
              .export()
              .write(new ExportReport.Order(format, Filter.all(), ReportOptions.PLAIN), report);

      assertThat(report).hasToString(block("text"));
      assertThat(tally.told()).hasSize(1).allSatisfy(told -> assertThat(page).contains(told));
    }
  }

  @Test
  void namesWhatThereIs() throws IOException {
    Matcher names = Pattern.compile("`([A-Z][A-Za-z]+)`").matcher(page);
    String sources = sources();

    assertThat(names.results().map(name -> name.group(1)))
        .contains("ReportFormat", "GuardedRows", "PublicReportTest")
        .allSatisfy(name -> assertThat(sources).contains("/" + name + ".java"));
  }

  private boolean compile(String code, StringWriter errors) throws IOException {
    Path source = folder.resolve("TextReport.java");
    Files.writeString(source, code);
    List<String> options =
        List.of(
            "-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      return compiler
          .getTask(errors, files, null, options, null, files.getJavaFileObjects(source))
          .call();
    }
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return String.join("\n", files.map(Path::toString).toList());
    }
  }

  /** The first block of code in that language. */
  private String block(String language) {
    Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private static Desk desk() {
    Claim judged = Desk.claim(Desk.columns("id", "claim"), List.of("K1", "It is 5."));
    Claim open = Desk.claim(Desk.columns("id", "claim"), List.of("K2", "It is 6."));
    assertThat(Formats.all()).noneMatch(format -> format.name().equals("text"));
    return new Desk().with(judged, Desk.judged("false", judged)).with(open, Review.NONE);
  }
}
