package org.claimdesk.terminal;

import java.io.IOException;
import java.io.Writer;

/** Writes answers plainly. */
final class Screen implements Output {

  private final AnswerStream out;
  private final Writer err;
  private final ScreenOptions options;

  private Screen(Writer out, Writer err, ScreenOptions options) {
    this.out = new AnswerStream(out);
    this.err = err;
    this.options = options;
  }

  static Screen of(Writer out, Writer err, ScreenOptions options) {
    return new Screen(out, err, options);
  }

  @Override
  public void line(String text) {
    out.line(text);
  }

  @Override
  public <T> void list(Listing<T> listing) {
    listing.rows().forEach(row -> out.line(listing.id().apply(row)));
  }

  @Override
  public void tell(String line) {
    if (!options.quiet()) {
      complain(line);
    }
  }

  /** One message to standard error that {@code --quiet} does not silence. */
  void complain(String line) {
    try {
      err.write(VisibleText.of(line) + "\n");
      err.flush();
    } catch (IOException e) {
      // nobody is left who could be told
    }
  }

  /** Sends what was asked for on its way; called after each command. */
  void flush() {
    out.flush();
  }

  @Override
  public boolean onTerminal() {
    return options.outIsTerminal();
  }
}
