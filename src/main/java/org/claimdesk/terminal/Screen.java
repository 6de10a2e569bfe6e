package org.claimdesk.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimdesk.json.Json;
import org.claimdesk.problem.Headway;
import org.jspecify.annotations.Nullable;

/** Shows answers on the standard streams, each in the way that suits it. */
final class Screen implements Output {

  private final AnswerStream out;
  private final Writer err;
  private final ScreenOptions options;
  private final ProgressLine progress;
  private final Prose answer;
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
    return format() == Format.TABLE;
  }

  private Format format() {
    return options.asked().orElseGet(options::suitable);
  }

  @Override
  public boolean onTerminal() {
    return options.outIsTerminal();
  }

  @Override
  public <T> void list(Listing<T> listing) {
    Format format = format();
    boolean plain = format == Format.TABLE || options.asked().isEmpty();
    if (plain && listing.plain().isPresent()) {
      showPlain(listing, listing.plain().get());
      return;
    }
    switch (format) {
      case JSON -> writeJson(listing);
      case IDS -> listing.rows().forEach(row -> out.line(id(listing.id().apply(row))));
      case CSV -> writeRows(listing, new CsvLines(out, options.outIsTerminal()));
      case TSV -> writeRows(listing, new TsvLines(out));
      case TABLE -> writeRows(listing, new Table(aligns(listing), options, out::line));
    }
  }

  @Override
  public void facts(Map<String, Object> facts, List<String> lines) {
    switch (format()) {
      case JSON -> out.line(Json.write(facts));
      case TABLE -> lines.forEach(answer::line);
      case CSV -> rows(facts, new CsvLines(out, options.outIsTerminal()));
      case TSV -> rows(facts, new TsvLines(out));
      case IDS -> facts.keySet().forEach(name -> out.line(id(name)));
    }
  }

  private static void rows(Map<String, Object> facts, RowWriter writer) {
    facts.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> inner) {
            inner.forEach((key, each) -> writer.row(List.of(name + "." + key, text(each))));
          } else {
            writer.row(List.of(name, text(value)));
          }
        });
    writer.end();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private <T> void showPlain(Listing<T> listing, Listing.Plain<T> plain) {
    Consumer<String> lines = answer::lines;
    listing.rows().forEach(row -> plain.show(row, lines));
  }

  private <T> void writeJson(Listing<T> listing) {
    Function<T, Object> json = listing.json();
    try {
      Json.writeArray(out, each -> listing.rows().forEach(row -> each.accept(json.apply(row))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String id(String id) {
    return options.outIsTerminal() ? VisibleText.of(id) : id.replaceAll("\\R", "\u23CE");
  }

  private static <T> void writeRows(Listing<T> listing, RowWriter writer) {
    List<Function<T, String>> cells = listing.columns().stream().map(Listing.Column::cell).toList();
    // the header waits for the first row: a refusal before it leaves nothing on standard output
    List<String> header = listing.columns().stream().map(Listing.Column::name).toList();
    boolean[] begun = {false};
    listing
        .rows()
        .forEach(
            row -> {
              begin(begun, header, writer);
              writer.row(cells.stream().map(cell -> cell.apply(row)).toList());
            });
    begin(begun, header, writer);
    writer.end();
  }

  private static void begin(boolean[] begun, List<String> header, RowWriter writer) {
    if (!begun[0]) {
      begun[0] = true;
      writer.row(header);
    }
  }

  private static <T> List<Listing.Align> aligns(Listing<T> listing) {
    return listing.columns().stream().map(Listing.Column::align).toList();
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
