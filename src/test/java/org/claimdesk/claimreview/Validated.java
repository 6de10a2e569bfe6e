package org.claimdesk.claimreview;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.claimreview.html.Pages;
import org.claimdesk.problem.Headway;
import org.claimdesk.tabular.TabularInput;

/** What a validation says of a text, for tests. */
public record Validated(Outcome outcome, List<Finding> findings) {

  public static Validated of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Validated of(byte[] bytes) {
    List<Finding> findings = new ArrayList<>();
    try (TabularInput input = TabularInput.stream("checks", new ByteArrayInputStream(bytes))) {
      Outcome outcome =
          new ValidateReviews(Pages.data(), Headway.UNTOLD).validate(input, findings::add);
      return new Validated(outcome, findings);
    }
  }

  /** The errors: {@code line property: message}. */
  public List<String> errors() {
    return said(Severity.ERROR);
  }

  /** The advice, likewise. */
  public List<String> advice() {
    return said(Severity.ADVICE);
  }

  private List<String> said(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity)
        .map(finding -> finding.line() + " " + finding.property() + ": " + finding.message())
        .toList();
  }
}
