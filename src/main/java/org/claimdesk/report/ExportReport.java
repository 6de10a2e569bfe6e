package org.claimdesk.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimdesk.claim.Filter;
import org.claimdesk.claim.State;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.ProblemException;

/** Writes a report of the claims meant in one of the formats there are. */
public final class ExportReport {

  private final ReportDesk desk;
  private final List<ReportFormat> formats;

  /**
   * @param formats the first is that of a report without a name; where two have an ending, it
   *     stands for the first
   */
  public ExportReport(ReportDesk desk, List<ReportFormat> formats) {
    this.desk = desk;
    this.formats = List.copyOf(formats);
  }

  /**
   * A report to be written.
   *
   * @throws ProblemException if what is asked for does not go together
   */
  public record Order(ReportFormat format, Filter filter, ReportOptions options) {

    public Order {
      if (options.excel() && !format.isRows()) {
        throw ProblemException.of("--excel is for csv", "leave it out, or export to a .csv file");
      }
      if (format.isForThePublic()) {
        options = options.forThePublic();
      }
      if (options.names() && !options.open()) {
        throw ProblemException.of(
            "--names goes with --public: other reports have the names", "leave it out");
      }
      if (options.open() && filter.flags().dropped()) {
        throw ProblemException.of(
            "dropped claims are not for the public", "leave out --dropped or --public");
      }
    }
  }

  /** The formats' names. */
  public List<String> formats() {
    return formats.stream().map(ReportFormat::name).distinct().toList();
  }

  /** The formats' names, each with the endings that stand for it. */
  public List<String> endings() {
    return formats.stream()
        .map(format -> format.name() + " " + String.join(" ", endings(format)))
        .distinct()
        .toList();
  }

  private List<String> endings(ReportFormat format) {
    List<String> own =
        format.endings().stream()
            .filter(ending -> formatOfFile("." + ending) == format)
            .map(ending -> "." + ending)
            .toList();
    return own.isEmpty()
        ? format.endings().stream().map(it -> "." + format.name() + "." + it).toList()
        : own;
  }

  /**
   * The format of that name, in the form that the file's ending asks for if it has more than one;
   * else the one that has the name for an ending ({@code markdown}).
   *
   * @throws ProblemException listing the formats if there is none
   */
  public ReportFormat formatNamed(String name, String file) {
    List<ReportFormat> named = formats.stream().filter(it -> it.name().equals(name)).toList();
    return named.stream()
        .filter(format -> format.endings().stream().anyMatch(ending -> hasEnding(file, ending)))
        .findFirst()
        .or(() -> named.stream().findFirst())
        .or(() -> find("." + name, format -> format.endings().stream()))
        .orElseThrow(
            () ->
                ProblemException.of(
                    "there is no report format \"" + name + "\"",
                    Nearest.question(name, formats()) + "the formats are " + listed()));
  }

  /**
   * The format that a file's ending stands for: an ending of the format's own, or its name before
   * one ({@code may.averitec.json}).
   *
   * @throws ProblemException listing the formats if it stands for none
   */
  public ReportFormat formatOfFile(String file) {
    return find(file, format -> format.endings().stream().map(it -> format.name() + "." + it))
        .or(() -> find(file, format -> format.endings().stream()))
        .orElseThrow(
            () ->
                ProblemException.of(
                    "the ending of \"" + file + "\" stands for no report format",
                    "name one with --format; the formats are " + listed()));
  }

  private Optional<ReportFormat> find(String file, Function<ReportFormat, Stream<String>> endings) {
    return formats.stream()
        .filter(format -> endings.apply(format).anyMatch(ending -> hasEnding(file, ending)))
        .findFirst();
  }

  private static boolean hasEnding(String file, String ending) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.toLowerCase(Locale.ROOT).endsWith("." + ending);
  }

  /** The format of a report without a file of its own. */
  public ReportFormat usualFormat() {
    return formats.get(0);
  }

  private String listed() {
    return String.join(", ", formats());
  }

  /**
   * The claims that the report would have in another state than it must be of. Dropped ones, which
   * are out of the work, may be in any.
   *
   * @param required {@link State#APPROVED}, or {@link State#MARKED} for those approved too
   * @throws ProblemException if it is another state, which no report can be held to
   */
  public Unmet unmet(Order order, State required) {
    Set<State> fit =
        switch (required) {
          case APPROVED -> EnumSet.of(State.APPROVED);
          case MARKED -> EnumSet.of(State.MARKED, State.APPROVED);
          default ->
              throw ProblemException.of(
                  "a report cannot be required to be " + required.word(),
                  "--require takes approved, or marked for marked and approved;"
                      + " --state chooses claims");
        };
    Unmet.Count count = new Unmet.Count();
    content(order)
        .each(
            row -> {
              if (!row.claim().isDropped()) {
                count.see(row, fit);
              }
            });
    return count.unmet();
  }

  /** Writes the report. */
  public ReportTally write(Order order, Writer out) {
    ReportContent content = content(order);
    try {
      ReportTally tally = order.format().write(content, out);
      out.flush();
      return tally.telling(LeftOut.told(content.leftOut()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReportContent content(Order order) {
    return new ReportContent(desk, meant(order), order.format(), order.options());
  }

  /** How many claims a report like this one would have without its filter. */
  public long claimsWithoutFilter(Order order) {
    Order all = new Order(order.format(), Filter.all(), order.options());
    return desk.dossiers().count(meant(all));
  }

  private static Filter meant(Order order) {
    Filter filter = order.filter();
    ReportOptions options = order.options();
    boolean everything = !options.open() && order.format().holdsEverything(options);
    return everything && !filter.flags().dropped() ? filter.withDropped() : filter;
  }
}
