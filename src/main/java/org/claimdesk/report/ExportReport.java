package org.claimdesk.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.ProblemException;

/** Writes a report of the claims meant in one of the formats there are. */
public final class ExportReport {

  private final Dossiers dossiers;
  private final FileLayouts layouts;
  private final List<ReportFormat> formats;

  /**
   * @param formats the first is that of a report without a name
   */
  public ExportReport(Dossiers dossiers, FileLayouts layouts, List<ReportFormat> formats) {
    this.dossiers = dossiers;
    this.layouts = layouts;
    this.formats = List.copyOf(formats);
  }

  /** A report to be written. */
  public record Order(ReportFormat format, Filter filter, ReportOptions options) {}

  /** The formats' names. */
  public List<String> formats() {
    return formats.stream().map(ReportFormat::name).toList();
  }

  /**
   * The format of that name.
   *
   * @throws ProblemException listing the formats if there is none
   */
  public ReportFormat formatNamed(String name) {
    return find(name)
        .orElseThrow(
            () ->
                ProblemException.of(
                    "there is no report format \"" + name + "\"",
                    Nearest.question(name, formats()) + "the formats are " + listed()));
  }

  /**
   * The format that a file's ending stands for.
   *
   * @throws ProblemException listing the formats if it stands for none
   */
  public ReportFormat formatOfFile(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return find(dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                ProblemException.of(
                    "the ending of \"" + file + "\" stands for no report format",
                    "name one with --format; the formats are " + listed()));
  }

  /** The format of a report without a file of its own. */
  public ReportFormat usualFormat() {
    return formats.get(0);
  }

  private Optional<ReportFormat> find(String name) {
    return formats.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  private String listed() {
    return String.join(", ", formats());
  }

  /**
   * Writes the report.
   *
   * @throws ProblemException if the options cannot go together
   */
  public ReportTally write(Order order, Writer out) {
    ReportContent content =
        new ReportContent(dossiers, layouts.current(), meant(order), order.options());
    try {
      ReportTally tally = order.format().write(content, out);
      out.flush();
      return tally;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many claims a report like this one would have without its filter. */
  public long claimsWithoutFilter(Order order) {
    Order all = new Order(order.format(), Filter.all(), order.options());
    return dossiers.count(meant(all));
  }

  private static Filter meant(Order order) {
    Filter filter = order.filter();
    ReportOptions options = order.options();
    if (options.open() && filter.flags().dropped()) {
      throw ProblemException.of(
          "dropped claims are not for the public", "leave out --dropped or --public");
    }
    boolean everything = !options.open() && order.format().holdsEverything(options);
    return everything && !filter.flags().dropped() ? filter.withDropped() : filter;
  }
}
