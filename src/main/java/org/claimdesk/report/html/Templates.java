package org.claimdesk.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The templates of {@code src/main/jte/html}, which the build has turned into classes. */
final class Templates {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName());

  void page(Page page, Writer out) {
    VisibleWriter visible = new VisibleWriter(out);
    engine.render("page.jte", page, new WriterOutput(visible));
    try {
      visible.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void claim(ClaimShown claim, TemplateOutput output) {
    engine.render("claim.jte", claim, output);
  }
}
