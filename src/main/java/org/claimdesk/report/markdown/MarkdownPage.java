package org.claimdesk.report.markdown;

import java.io.Writer;
import org.claimdesk.report.Correction;

/** A page in Markdown, written part by part; the template engine is loaded with it, not before. */
final class MarkdownPage {

  private final MarkdownOutput output;

  MarkdownPage(Writer out) {
    this.output = new MarkdownOutput(out);
  }

  void head(ReportHead head) {
    JtereportGenerated.render(output, null, head);
  }

  void row(ClaimSection claim) {
    JterowGenerated.render(output, null, claim);
  }

  void section(ClaimSection claim) {
    JtesectionGenerated.render(output, null, claim);
    JteentriesGenerated.render(output, null, claim.entries());
  }

  void head(CorrectionsHead head) {
    JtecorrectionsGenerated.render(output, null, head);
  }

  void place(String place) {
    JteplaceGenerated.render(output, null, place);
  }

  void correction(Correction correction) {
    CorrectionSection section = new CorrectionSection(correction);
    JtecorrectionGenerated.render(output, null, section);
    JteentriesGenerated.render(output, null, section.entries());
  }
}
