package org.claimdesk.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.problem.Headway;

/** Shows answers on the standard streams, each in the way that suits it. */
final class Screen implements Output {

  private final AnswerStream out;
  private final Writer err;
  private final ScreenOptions options;
  private final ProgressLine progress;
  private final Prose answer;
  private final AnswerForms forms;
  private final Prose messages;
  private final Optional<PagedAnswer> paged;
  private final List<String> waiting = new ArrayList<>();

  /** Standard output, what of it is paged, and standard error. */
  private record Streams(AnswerStream out, Writer err, Optional<PagedAnswer> paged) {}

  private Screen(Streams streams, ScreenOptions options, ProgressLine progress) {
    AnswerStream out = streams.out();
    this.paged = streams.paged();
    this.out = out;
    this.err = streams.err();
    this.options = options;
    this.progress = progress;
    this.answer =
        options.outIsTerminal()
            ? Prose.onTerminal(
                options.width(),
                options.colour() ? options.verdicts() : Prose.UNCOLOURED,
                out::line)
            : Prose.inPipe(out::line);
    this.forms = new AnswerForms(out, answer, options);
    this.messages =
        options.errIsTerminal()
            ? Prose.onTerminal(options.width(), Prose.UNCOLOURED, this::message)
            : Prose.inPipe(this::message);
  }

  /**
   * A screen over two streams.
   *
   * @param out standard output, buffered; flushed by {@link #flush} only
   * @param err standard error, flushed after each message
   * @param pace when to say there how far the work has come
   */
  static Screen of(Writer out, Writer err, ScreenOptions options, Pace pace) {
    boolean watched = options.errIsTerminal() && !options.quiet();
    ProgressLine progress = new ProgressLine(err, watched ? options.width() : 0, pace);
    boolean shared = options.outIsTerminal() && options.errIsTerminal();
    AnswerStream answers = new AnswerStream(shared ? SharedTerminal.of(out, progress) : out);
    return new Screen(new Streams(answers, err, Optional.empty()), options, progress);
  }

  /** The same screen, of which an answer that does not fit on it goes through a pager. */
  Screen through(Pager pager, Invocation.Size size) {
    PagedAnswer answer = new PagedAnswer(out, pager, size, progress::hush);
    return new Screen(
        new Streams(new AnswerStream(answer), err, Optional.of(answer)), options, progress);
  }

  /** Where work says how far it has come. */
  Headway headway() {
    return progress;
  }

  @Override
  public void line(String text) {
    answer.line(text);
  }

  @Override
  public Writer exact() {
    return options.outIsTerminal() ? new VisibleWriter(out) : out;
  }

  @Override
  public void tell(String line) {
    if (!options.quiet()) {
      complain(line);
    }
  }

  /** One message to standard error that {@code --quiet} does not silence. */
  void complain(String line) {
    if (paged.isPresent() && paged.get().isUnderWay()) {
      waiting.add(line);
      return;
    }
    // what was asked for comes before what is said about it, also where both end in one place
    out.flush();
    progress.giveWay(() -> messages.line(line));
    flushMessages();
  }

  /** What a question is about, to standard error, which {@code --quiet} does not silence. */
  void preview(Preview preview) {
    out.flush();
    progress.giveWay(() -> write(preview));
    flushMessages();
  }

  private void write(Preview preview) {
    preview.summary().forEach(messages::line);
    Table table = new Table(preview.aligns(), options.forMessages(), this::message);
    table.row(preview.header());
    preview.rows().forEach(table::row);
    table.end();
    if (preview.more() > 0) {
      messages.line("... and " + preview.more() + " more");
    }
  }

  @Override
  public boolean forPeople() {
    return options.chosen() == Format.TABLE;
  }

  @Override
  public boolean onTerminal() {
    return options.outIsTerminal();
  }

  @Override
  public <T> void list(Listing<T> listing) {
    forms.list(listing);
  }

  @Override
  public void facts(Map<String, Object> facts, List<String> lines) {
    forms.facts(facts, lines);
  }

  /** Sends what was asked for on its way; called after each command. */
  void flush() {
    try {
      paged.ifPresentOrElse(this::endPaged, out::flush);
    } finally {
      List<String> messagesSoFar = List.copyOf(waiting);
      waiting.clear();
      messagesSoFar.forEach(this::complain);
    }
  }

  private void endPaged(PagedAnswer answer) {
    try {
      answer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      progress.speakAgain();
    }
  }

  private void message(String line) {
    try {
      err.write(line);
      err.write('\n');
    } catch (IOException e) {
      // nobody is left who could be told
    }
  }

  private void flushMessages() {
    try {
      err.flush();
    } catch (IOException e) {
      // nobody is left who could be told
    }
  }
}
