package org.claimdesk.intake.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.intake.LoadFile;
import org.claimdesk.intake.LoadMessages;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.ScaleByName;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.DeskStore;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Output;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code load}: a claims file, or its new version. */
final class LoadCommand implements DeskCommand {

  private static final String STANDARD_INPUT = "-";

  private final LoadFile loadFile;
  private final DeskStore store;
  private final LoadWords asked;
  private final Session session;

  LoadCommand(LoadFile loadFile, DeskStore store, ScaleByName scales, Session session) {
    this.loadFile = loadFile;
    this.store = store;
    this.asked = new LoadWords(scales, session);
    this.session = session;
  }

  @Override
  public Usage usage() {
    return Usage.of("load", Usage.Group.CLAIMS, "read a claims file, or its new version")
        .operands(Operand.optional("FILE|-", Completes.FILE))
        .options(LoadWords.options())
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
                + " for the claims that are new. JSON of AVeriTeC, of ClaimReview (Data Commons) and of"
                + " claims:search is known by a look at its objects; --layout holds a file to it.")
        .example("load", "take in what has changed in the claims file")
        .example("load interviews.csv", "go over to another file, with its own workspace")
        .example(
            "load --map claim=post_text --map id=post_id",
            "say which columns hold the claims and their ids")
        .example("load feed.json --scale claimreview-values", "a feed of ClaimReview, any language")
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
        asked.form(words),
        asked.loadOptions(words),
        words.has("dry-run"));
  }
}
