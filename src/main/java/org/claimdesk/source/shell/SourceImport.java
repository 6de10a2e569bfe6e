package org.claimdesk.source.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.problem.Count;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.ImportSources;
import org.claimdesk.source.ImportSources.Imported;
import org.claimdesk.source.LocalFiles;
import org.claimdesk.source.SourceSheet;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code source import}: attaches the sources that a file lists. */
final class SourceImport implements DeskCommand {

  private static final String STANDARD_INPUT = "-";
  private static final String FILES_FROM = "files-from";

  private final Session session;
  private final SourceSheet.Reader sheets;
  private final ImportSources importSources;

  SourceImport(Session session, SourceSheet.Reader sheets, ImportSources importSources) {
    this.session = session;
    this.sheets = sheets;
    this.importSources = importSources;
  }

  @Override
  public Usage usage() {
    return Usage.of("source import", Usage.Group.SOURCES, "attach the sources listed in a file")
        .operands(Operand.required("FILE.csv|-", Completes.FILE))
        .options(
            Option.value(FILES_FROM, "DIR", "the folder of the files it names, if not its own")
                .completes(Completes.FILE))
        .rule(
            "Columns: id, url (or address, file, person, work) and any of title, publisher,"
                + " published, accessed, stance, kind, quote, locator, archive, protected, note,"
                + " how. Others are told and passed over.")
        .rule("A source its claim has already is told and passed over.")
        .rule("Any fault attaches nothing, and every fault is told by its line.")
        .rule(
            "Files it names lie in its own folder or below, links resolved. For standard input"
                + " that is the working folder.")
        .example("source import sources.csv", "attach them all, or none")
        .example("source import sources.csv --files-from ~/scans", "with scans kept elsewhere");
  }

  @Override
  public Answer run(Words words) {
    String typed = words.required(0);
    LocalFiles files = LocalFiles.within(folder(words, typed), session::path);
    try (TabularInput input = input(typed)) {
      SourceSheet sheet = sheets.read(input);
      Imported imported = importSources.attach(session.author(), sheet, files);
      return told(input.name(), sheet, imported);
    }
  }

  private TabularInput input(String typed) {
    return typed.equals(STANDARD_INPUT)
        ? TabularInput.stream("standard input", session.standardInput(typed))
        : TabularInput.file(typed, session.path(typed));
  }

  private Path folder(Words words, String typed) {
    if (words.option(FILES_FROM).isPresent()) {
      return requireFolder(words.option(FILES_FROM).get());
    }
    Path beside =
        typed.equals(STANDARD_INPUT)
            ? session.path(".").toAbsolutePath()
            : session.path(typed).toAbsolutePath().resolveSibling("");
    return beside.normalize();
  }

  private Path requireFolder(String typed) {
    Path folder = session.path(typed);
    if (!Files.isDirectory(folder)) {
      throw ProblemException.of(
          "there is no folder \"" + typed + "\"", "--files-from names the folder of the files");
    }
    return folder;
  }

  private static Answer told(String file, SourceSheet sheet, Imported imported) {
    List<String> lines = new ArrayList<>();
    List<String> unknown = sheet.unknownColumns();
    if (!unknown.isEmpty()) {
      lines.add(file + ": columns passed over: " + String.join(", ", unknown));
    }
    imported
        .repeats()
        .forEach(
            repeat ->
                lines.add(repeat.where() + ": " + AttachSource.Attached.repeated(repeat.source())));
    imported
        .unknownDates()
        .forEach(kept -> lines.add(kept.where() + ": " + Told.keptAsText(kept.date())));
    imported
        .lostQuotes()
        .forEach(id -> lines.add(id + ": the quote is not in the copy: source quote " + id));
    lines.add(file + ": " + Count.of(imported.attached(), "source") + " attached");
    return Answer.told(lines.toArray(String[]::new));
  }
}
