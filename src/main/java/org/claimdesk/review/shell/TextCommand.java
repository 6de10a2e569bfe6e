package org.claimdesk.review.shell;

import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Annotate;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code because}, {@code correct} and {@code note}: the texts beside a verdict. */
final class TextCommand implements DeskCommand {

  private final Usage usage;
  private final Annotate.Text text;
  private final Annotate annotate;
  private final Finding finding;
  private final Session session;

  /** How the claim is found. */
  record Finding(MeantClaims meant, CurrentClaim current) {}

  TextCommand(Kind kind, Annotate annotate, Finding finding, Session session) {
    this.usage = kind.usage();
    this.text = kind.text();
    this.annotate = annotate;
    this.finding = finding;
    this.session = session;
  }

  /** One of the three commands. */
  record Kind(Annotate.Text text, Usage usage) {

    static Kind because() {
      return of(Annotate.Text.JUSTIFICATION, "because", "say why: the justification")
          .with("because KT-025 \"the council's list of donors, 2013\"", "the reason of a verdict");
    }

    static Kind correct() {
      return of(Annotate.Text.CORRECTION, "correct", "say what the sentence should say")
          .with("correct KT-027 \"more than US$ 2.2 billion\"", "the words to print instead");
    }

    static Kind note() {
      return of(Annotate.Text.NOTE, "note", "keep a working note, never made public")
          .with("note KT-047 \"ask the embassy for the text\"", "a note on a claim");
    }

    private static Kind of(Annotate.Text text, String name, String summary) {
      return new Kind(
          text,
          Usage.of(name, Usage.Group.VERDICTS, summary)
              .operands(new Operand("[ID] TEXT", true, Integer.MAX_VALUE, Completes.CLAIM))
              .rule(
                  "It replaces the text there was; \"\" clears it. A single word or quoted text is"
                      + " the text, for the current claim."));
    }

    private Kind with(String example, String does) {
      return new Kind(
          text, usage.example(example, does).example(usage.name() + " . \"\"", "clear it"));
    }
  }

  @Override
  public Usage usage() {
    return usage;
  }

  @Override
  public Answer run(Words words) {
    if (words.count() > 2) {
      throw ProblemException.of(
          "these are " + words.count() + " words",
          "quote the text: " + usage.name() + " ID \"TEXT\"");
    }
    boolean alone = words.count() == 1;
    if (alone) {
      refuseId(words.required(0));
    }
    ClaimId id = finding.meant().one(alone ? Optional.empty() : words.operand(0));
    String given = words.required(words.count() - 1);
    boolean changed = annotate.replace(session.author(), id, text, given);
    finding.current().set(id);
    return Answer.told(text.told(id, given, changed));
  }

  private void refuseId(String lone) {
    if (finding.meant().isClaim(lone)) {
      throw ProblemException.of(
          "\"" + lone + "\" is a claim, and no text is given",
          usage.name() + " " + lone + " \"TEXT\"");
    }
  }
}
