package org.claimdesk.report.shell;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.State;
import org.claimdesk.problem.Count;
import org.claimdesk.report.ExportReport;
import org.claimdesk.report.ReportDraft;
import org.claimdesk.report.ReportFiles;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.report.ReportTally;
import org.claimdesk.report.Unmet;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Output;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code export}: a report, into a file or to standard output. */
final class ExportCommand implements DeskCommand {

  private static final String STANDARD_OUTPUT = "-";

  private final Session session;
  private final ExportReport export;
  private final ReportFiles files;
  private final FilterOptions filters;
  private final Publishing publishing;

  ExportCommand(
      Session session,
      ExportReport export,
      ReportFiles files,
      FilterOptions filters,
      Publishing publishing) {
    this.session = session;
    this.export = export;
    this.files = files;
    this.filters = filters;
    this.publishing = publishing;
  }

  @Override
  public Usage usage() {
    return Usage.of(
            "export", Usage.Group.RESULTS, "write a report of the claims and their verdicts")
        .operands(Operand.required("FILE|-", Completes.FILE))
        .options(
            Option.value("format", "FORMAT", "one of " + String.join(", ", export.formats())),
            Option.flag("force", "replace the file if it is there"),
            Option.flag("full", "csv with every field of claims, readings and sources"),
            Option.flag("public", "leave out what is not for the public"),
            Option.flag("raw", "csv without the guard against cells being run as formulas"),
            Option.flag("excel", "csv with a byte-order mark and CRLF, for a spreadsheet program"),
            Option.flag("names", "with --public: keep the names of reviewers"),
            Option.value(
                "require", "STATE", "write nothing unless all of it is approved (or marked)"),
            Option.value("publisher", "NAME", "who publishes the checks"),
            Option.value("publisher-url", "URL", "the publisher's own page"),
            Option.value("base-url", "URL", "where the checks are published"))
        .options(FilterOptions.all())
        .rule(
            "The format follows from the file's ending unless --format names it; - writes to"
                + " standard output, as csv unless told otherwise. The report is written whole or"
                + " not at all, never over the claims file or the workspace.")
        .rule("The endings: " + String.join("; ", export.endings()) + ".")
        .rule(
            "csv has the claims file's own columns exactly as they were, then the desk's. A cell"
                + " that a spreadsheet would run as a formula gets a leading apostrophe, which"
                + " loading the report takes off again. json leaves nothing out.")
        .rule(
            "--public leaves out protected sources, working notes, questions to the writer, the"
                + " names of reviewers (unless --names), paths of local files and dropped claims."
                + " claimreview and datacommons are always for the public.")
        .rule(
            "--require holds the report to a state: where a claim of it is in another, nothing is"
                + " written, status 1. The publisher and the addresses may stand in"
                + " claimdesk.properties.")
        .example("export report.csv", "write the report")
        .example("export report.csv --force", "write it again")
        .example("export public.json --public --state approved", "approved claims, for everybody")
        .example("export - --full", "everything, to standard output")
        .example("export report.html", "a page to read, to print and to hand over")
        .example("export may.md --format corrections", "what the writer has to change")
        .example(
            "export checks.json --format claimreview --require approved", "for search engines");
  }

  @Override
  public Answer run(Words words) {
    String file = words.required(0);
    ExportReport.Order order =
        new ExportReport.Order(format(words, file), filters.read(words), options(words));
    Optional<Unmet> unmet =
        words
            .option("require")
            .map(state -> export.unmet(order, State.of(state)))
            .filter(claims -> claims.all() > 0);
    if (unmet.isPresent()) {
      return refused(unmet.get(), words.option("require").get());
    }
    return file.equals(STANDARD_OUTPUT) ? toStandardOutput(order) : toFile(file, order, words);
  }

  private ReportFormat format(Words words, String file) {
    Optional<ReportFormat> named =
        words.option("format").map(name -> export.formatNamed(name, file));
    return named.orElseGet(
        () -> file.equals(STANDARD_OUTPUT) ? export.usualFormat() : export.formatOfFile(file));
  }

  private ReportOptions options(Words words) {
    return new ReportOptions(
        words.has("full"),
        words.has("raw"),
        words.has("public"),
        words.has("names"),
        words.has("excel"),
        publishing.publication(words));
  }

  private static Answer refused(Unmet unmet, String required) {
    return out -> {
      out.tell(
          "nothing was written: %d of %s %s not %s: %s"
              .formatted(
                  unmet.all(),
                  Count.of(unmet.claims(), "claim"),
                  unmet.all() == 1 ? "is" : "are",
                  required,
                  unmet.named()));
      return Answer.NO;
    };
  }

  private Answer toStandardOutput(ExportReport.Order order) {
    return out -> {
      ReportTally tally = export.write(order, out.exact());
      if (!order.filter().isOpen()) {
        out.tell(claims(order, tally));
      }
      tell(tally, out);
      return Answer.DONE;
    };
  }

  private Answer toFile(String file, ExportReport.Order order, Words words) {
    ReportDraft draft = files.begin(file, session.path(file), words.has("force"));
    ReportTally tally = draft.write((Writer out) -> export.write(order, out));
    session.whenKept(draft::place, draft::discard);
    String claims = claims(order, tally);
    return out -> {
      out.tell("wrote %s to %s".formatted(claims, file));
      tell(tally, out);
      return Answer.DONE;
    };
  }

  private static void tell(ReportTally tally, Output out) {
    guarded(tally).forEach(out::tell);
    tally.told().forEach(out::tell);
  }

  /** How many were written, and of how many where a filter is in force. */
  private String claims(ExportReport.Order order, ReportTally tally) {
    return order.filter().isOpen()
        ? Count.of(tally.claims(), "claim")
        : FilterOptions.counted(tally.claims(), export.claimsWithoutFilter(order), order.filter());
  }

  private static List<String> guarded(ReportTally tally) {
    if (tally.guarded() == 0) {
      return List.of();
    }
    return List.of(
        tally.guarded() == 1
            ? "1 cell was guarded against being run as a formula; --raw writes it as it is"
            : tally.guarded()
                + " cells were guarded against being run as formulas; --raw writes them as they"
                + " are");
  }
}
