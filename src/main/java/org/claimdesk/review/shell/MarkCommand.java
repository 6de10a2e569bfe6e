package org.claimdesk.review.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.problem.Count;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Decisions;
import org.claimdesk.review.Mark;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code mark}: the verdict. */
final class MarkCommand implements DeskCommand {

  private static final String STANDARD_INPUT = "-";

  private final MarkClaim markClaim;
  private final ScaleInUse inUse;
  private final Decisions decisions;
  private final MeantClaims meant;
  private final At at;

  /** Where the command is given. */
  record At(Session session, CurrentClaim current, Headway headway, MarkPreview preview) {}

  MarkCommand(
      MarkClaim markClaim, ScaleInUse inUse, Decisions decisions, MeantClaims meant, At at) {
    this.markClaim = markClaim;
    this.inUse = inUse;
    this.decisions = decisions;
    this.meant = meant;
    this.at = at;
  }

  @Override
  public Usage usage() {
    return Usage.of("mark", Usage.Group.VERDICTS, "give claims a verdict")
        .aliases("m")
        .operands(
            new Operand("[IDS] VERDICT", false, Integer.MAX_VALUE, Completes.CLAIM_OR_VERDICT))
        .options(
            Option.value("because", "TEXT", "the justification").letter('b'),
            Option.value("because-file", "FILE|-", "the justification, from a file")
                .completes(Completes.FILE),
            Option.value("correction", "TEXT", "what the sentence should say").letter('c'),
            Option.value(
                    "from",
                    "FILE.csv",
                    "verdicts for many claims: id, verdict, justification, correction")
                .completes(Completes.FILE),
            MeantClaims.YES)
        .options(FilterOptions.all())
        .rule(
            "The verdict is a word of the scale (verdicts lists them), its key, or a beginning"
                + " that fits one only. Without IDS it is for the current claim.")
        .rule(
            "Another verdict than before clears the justification and the correction. The same"
                + " verdict changes only what options name. A second reading is to be made anew.")
        .rule(
            "More than three claims at once are confirmed: on a terminal by a question, elsewhere"
                + " by --yes. A file with any fault changes nothing.")
        .example("mark KT-025 true", "one claim")
        .example(
            "mark KT-027 mostly-true --because \"US$ 2.27 billion by 2013\" --correction \"about"
                + " US$ 2.3 billion\"",
            "with its reason and what the sentence should say")
        .example("mark false", "the current claim")
        .example("mark KT-037..KT-041 not-checkable --yes", "many at once")
        .example("mark --from decisions.csv --yes", "from a file");
  }

  @Override
  public Answer run(Words words) {
    return words.option("from").isPresent() ? markFrom(words) : markNamed(words);
  }

  private Answer markNamed(Words words) {
    if (words.count() == 0) {
      throw ProblemException.of("no verdict is named", "for example: mark KT-001 true");
    }
    Scale scale = inUse.current();
    String all = String.join(" ", words.operands());
    boolean noIds = FilterOptions.given(words) || words.count() == 1 || scale.understands(all);
    String given = noIds ? all : String.join(" ", words.operands().subList(1, words.count()));
    if (words.count() == 1 && !scale.understands(given) && meant.isClaim(given)) {
      throw ProblemException.of(
          "no verdict is named for " + given, "for example: mark " + given + " true");
    }
    Verdict verdict = scale.typed(given);
    Mark mark = new Mark(verdict, given, because(words), words.option("correction"));
    List<ClaimId> ids = meant.of(words, noIds ? Optional.empty() : words.operand(0));
    if (!meant.agreed(words, ids, "mark " + ids.size() + " claims " + verdict.name())) {
      return Answer.told("nothing was changed");
    }
    List<MarkClaim.Marked> marked =
        counted(ids.size(), each -> markClaim.mark(at.session().author(), ids, mark, each));
    if (ids.size() == 1) {
      at.current().set(ids.get(0));
    }
    return MarkMessages.of(marked);
  }

  private Answer markFrom(Words words) {
    if (words.count() > 0 || FilterOptions.given(words)) {
      throw ProblemException.of(
          "claims are named in the file and beside it", "give --from FILE.csv alone");
    }
    Decisions.Read read = decisions(words.option("from").orElseThrow());
    int count = read.orders().size();
    if (!meant.agreed(
        words,
        count,
        "mark " + count + " claims",
        () -> at.preview().of(at.session().author(), read.orders()))) {
      return Answer.told("nothing was changed");
    }
    Answer marked =
        MarkMessages.of(
            counted(count, each -> markClaim.markAll(at.session().author(), read.orders(), each)));
    return out -> {
      if (read.blank() > 0) {
        out.tell(Count.of(read.blank(), "row") + " without a verdict passed over");
      }
      return marked.writeTo(out);
    };
  }

  private Decisions.Read decisions(String file) {
    try (TabularInput input = input(file)) {
      return decisions.read(input);
    }
  }

  private List<MarkClaim.Marked> counted(
      int claims, Function<Runnable, List<MarkClaim.Marked>> marking) {
    try (Headway.Work work = at.headway().begin("marking", "claims", () -> claims)) {
      return marking.apply(work::step);
    }
  }

  private TabularInput input(String typed) {
    return typed.equals(STANDARD_INPUT)
        ? TabularInput.stream(typed, at.session().standardInput(typed))
        : TabularInput.file(typed, at.session().path(typed));
  }

  private Optional<String> because(Words words) {
    Optional<String> file = words.option("because-file");
    if (file.isPresent() && words.has("because")) {
      throw ProblemException.of(
          "--because and --because-file are given at once", "give one of them");
    }
    return file.isPresent() ? file.map(this::text) : words.option("because");
  }

  private String text(String typed) {
    try {
      byte[] bytes =
          typed.equals(STANDARD_INPUT)
              ? fromStream()
              : Files.readAllBytes(at.session().path(typed));
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(
              Location.of(typed), "this file cannot be read", "check its name and its permissions"),
          e);
    }
  }

  private byte[] fromStream() throws IOException {
    try (InputStream in = at.session().standardInput(STANDARD_INPUT)) {
      return in.readAllBytes();
    }
  }
}
