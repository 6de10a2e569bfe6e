package org.claimdesk.check.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.claimdesk.check.Finding;
import org.claimdesk.check.Outcome;
import org.claimdesk.check.Severity;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.terminal.VisibleText;

/**
 * A command a line for GitHub Actions, which shows each finding at the claim's row. GitHub,
 * Workflow commands:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions; what a command
 * may not hold is escaped as the runner's own toolkit does it.
 */
final class GithubForm implements FindingsForm {

  /** So many findings are held back until their lines are known. */
  private static final int BATCH = 10_000;

  private final Supplier<String> file;
  private final ClaimLines lines;

  /**
   * @param file the claims file, as it is known where the command runs
   */
  GithubForm(Supplier<String> file, ClaimLines lines) {
    this.file = file;
    this.lines = lines;
  }

  @Override
  public String name() {
    return "github";
  }

  @Override
  public Outcome write(CheckAnswer.Order order, Findings findings, Writer out) {
    List<Finding> batch = new ArrayList<>();
    Outcome outcome =
        findings.apply(
            finding -> {
              batch.add(finding);
              if (batch.size() == BATCH) {
                write(batch, out);
              }
            });
    write(batch, out);
    return outcome;
  }

  private void write(List<Finding> batch, Writer out) {
    Map<ClaimId, Integer> known =
        lines.of(batch.stream().map(Finding::claim).collect(Collectors.toSet()));
    String shown = file.get();
    try {
      for (Finding finding : batch) {
        Integer line = known.get(finding.claim());
        out.write(
            command(finding, shown, line == null ? OptionalInt.empty() : OptionalInt.of(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    batch.clear();
  }

  private static String command(Finding finding, String file, OptionalInt line) {
    return "::%s file=%s%s,title=%s::%s\n"
        .formatted(
            finding.severity() == Severity.ERROR ? "error" : "warning",
            property(file),
            line.isPresent() ? ",line=" + line.getAsInt() : "",
            property(finding.rule()),
            data(FindingText.about(finding) + ": " + finding.message()));
  }

  private static String data(String text) {
    return VisibleText.of(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
