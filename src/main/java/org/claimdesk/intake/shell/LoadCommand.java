package org.claimdesk.intake.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.intake.FileForm;
import org.claimdesk.intake.IncomingField;
import org.claimdesk.intake.Layout;
import org.claimdesk.intake.Layouts;
import org.claimdesk.intake.LoadFile;
import org.claimdesk.intake.LoadMessages;
import org.claimdesk.intake.LoadOptions;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.ScaleByName;
import org.claimdesk.tabular.ReadOptions;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.DeskStore;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Output;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code load}: a claims file, or its new version. */
final class LoadCommand implements DeskCommand {

  private static final String STANDARD_INPUT = "-";

  private final LoadFile loadFile;
  private final DeskStore store;
  private final ScaleByName scales;
  private final Session session;

  LoadCommand(LoadFile loadFile, DeskStore store, ScaleByName scales, Session session) {
    this.loadFile = loadFile;
    this.store = store;
    this.scales = scales;
    this.session = session;
  }

  @Override
  public Usage usage() {
    return Usage.of("load", Usage.Group.CLAIMS, "read a claims file, or its new version")
        .operands(Operand.optional("FILE|-", Completes.FILE))
        .options(
            Option.value(
                    "map",
                    "FIELD=COLUMN",
                    "take a column, by its header or its position from 1, for a field")
                .repeatable(),
            Option.flag("header", "the first line is a header (found from the data)"),
            Option.flag("no-header", "the first line is a claim, not a header"),
            Option.value("delimiter", "SIGN", "comma, semicolon, tab or bar (found from the data)"),
            Option.value("encoding", "NAME", "utf-8, windows-1252, … (found from the data)"),
            Option.value("layout", "NAME|FILE", "the columns of a file without a header: liar")
                .completes(Completes.FILE),
            Option.flag("forget", "leave out what earlier loads were told of columns and form"),
            Option.flag("strict", "load nothing if any row is bad"),
            Option.flag("prune", "take claims away that are not in the file any more, if unworked"),
            Option.flag(
                "adopt-verdicts", "make the file's verdicts your own, where there are none"),
            Option.value("scale", "NAME|FILE.csv", "go over to a scale first, as verdicts --scale")
                .completes(Completes.SCALE),
            Option.flag("dry-run", "say what would be done, and do nothing"))
        .rule(
            "New claims are added, changed texts are shown and turn a verdict stale, claims that"
                + " are missing now are listed and kept. Loading the same file again changes"
                + " nothing. What the desk has edited stays.")
        .rule(
            "Fields: id, claim, quote, claimant, claimed_on, appearance, location, verdict. A"
                + " mapping is kept for later loads. Other columns are kept as they are.")
        .rule(
            "A verdict in the file is somebody else's and stays so. --adopt-verdicts gives it to the"
                + " claims that have none of the desk's, if the scale knows the word; a step of its"
                + " own, which undo takes back.")
        .rule(
            "A report of Claimdesk (csv or json) is known by its columns: the work in it is taken"
                + " for the claims that are new.")
        .example("load", "take in what has changed in the claims file")
        .example("load interviews.csv", "go over to another file, with its own workspace")
        .example(
            "load --map claim=post_text --map id=post_id",
            "say which columns hold the claims and their ids")
        .example("load --adopt-verdicts", "take the file's own verdicts over")
        .example("load --dry-run", "see first what a load would do");
  }

  @Override
  public Answer run(Words words) {
    Optional<String> typed = words.operand(0);
    boolean stream = typed.filter(STANDARD_INPUT::equals).isPresent();
    if (stream && !store.workspaceIsNamed()) {
      throw ProblemException.of(
          "claims from standard input have no workspace of their own",
          "name one: --workspace FILE load -");
    }
    Path before = store.claims();
    typed.filter(file -> !stream).ifPresent(this::goTo);
    String name = typed.orElseGet(() -> store.claims().getFileName().toString());
    return out -> {
      try (TabularInput input = stream ? fromStream() : TabularInput.file(name, store.claims())) {
        load(request(words, input, stream), out);
        return Answer.DONE;
      } catch (RuntimeException e) {
        // nothing was loaded, so the work goes on where it was
        store.useClaims(before);
        throw e;
      }
    };
  }

  private void load(LoadFile.Request request, Output out) {
    if (request.dryRun()) {
      out.tell("this is what a load would do; nothing was changed");
    }
    LoadMessages messages = new LoadMessages(request.input().name(), out);
    messages.tell(loadFile.load(session.author(), request, messages));
  }

  /** A file that cannot be read is refused before the workspace is changed for it. */
  private void goTo(String typed) {
    Path file = session.path(typed);
    TabularInput.file(typed, file).close();
    store.useClaims(file);
  }

  private TabularInput fromStream() {
    return TabularInput.stream(STANDARD_INPUT, session.standardInput(STANDARD_INPUT));
  }

  private LoadFile.Request request(Words words, TabularInput input, boolean stream) {
    return new LoadFile.Request(
        input,
        stream ? Optional.empty() : Optional.of(store.claims()),
        form(words),
        new LoadOptions(
            mapping(words),
            words.has("strict"),
            words.has("prune"),
            words.has("adopt-verdicts"),
            words.option("scale").map(scales::named)),
        words.has("dry-run"));
  }

  private FileForm form(Words words) {
    if (words.has("header") && words.has("no-header")) {
      throw ProblemException.of("--header and --no-header are given at once", "give one of them");
    }
    Optional<Boolean> header =
        words.has("header") || words.has("no-header")
            ? Optional.of(words.has("header"))
            : Optional.empty();
    ReadOptions asked =
        ReadOptions.defaults()
            .delimiter(words.option("delimiter").map(ReadOptions::delimiter))
            .encoding(words.option("encoding").map(ReadOptions::encoding))
            .header(header);
    return new FileForm(asked, words.option("layout").map(this::layout), words.has("forget"));
  }

  private Layout layout(String typed) {
    Optional<Layout> named = Layouts.named(typed);
    if (named.isPresent()) {
      return named.get();
    }
    Path file = session.path(typed);
    if (!Files.isRegularFile(file)) {
      throw ProblemException.of(
          "there is no layout \"" + typed + "\"",
          "the layouts are " + String.join(", ", Layouts.names()) + ", or name a file of your own");
    }
    try {
      return Layout.ofJson(typed, Files.readString(file));
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(Location.of(typed), "this layout cannot be read as text in UTF-8"), e);
    }
  }

  private static Map<IncomingField, String> mapping(Words words) {
    Map<IncomingField, String> mapping = new EnumMap<>(IncomingField.class);
    for (String typed : words.all("map")) {
      int sign = typed.indexOf('=');
      if (sign < 1) {
        throw ProblemException.of(
            "--map takes FIELD=COLUMN, not \"" + typed + "\"", "for example --map claim=statement");
      }
      mapping.put(IncomingField.of(typed.substring(0, sign)), typed.substring(sign + 1));
    }
    return mapping;
  }
}
