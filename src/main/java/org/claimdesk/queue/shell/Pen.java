package org.claimdesk.queue.shell;

import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.Annotate;
import org.claimdesk.review.ReviewKey;
import org.claimdesk.terminal.KeyScreen;

/** Asks for what is written beside a verdict, and keeps it. */
final class Pen {

  private final Manner manner;
  private final Annotate annotate;
  private final SourceQuestions questions;
  private final Signature signature;

  Pen(Manner manner, Annotate annotate, SourceQuestions questions, Signature signature) {
    this.manner = manner;
    this.annotate = annotate;
    this.questions = questions;
    this.signature = signature;
  }

  /**
   * Asks, and keeps the answer.
   *
   * @param beforeKeeping called once the answer is there, to refuse where it comes too late
   * @return what there is to say about it; empty if it was dropped
   * @throws org.claimdesk.problem.ProblemException if it cannot be kept
   */
  Optional<String> write(ReviewKey key, Dossier dossier, KeyScreen screen, Runnable beforeKeeping) {
    if (key == ReviewKey.SOURCE) {
      return questions.ask(dossier.claim().id(), screen);
    }
    return screen
        .ask(
            "%s of %s (Ctrl-X Ctrl-E: editor): ".formatted(key.word(), dossier.claim().id()),
            before(key, dossier))
        .map(
            text -> {
              beforeKeeping.run();
              return keep(key, dossier, text);
            });
  }

  private String before(ReviewKey key, Dossier dossier) {
    return switch (key) {
      case CORRECTION -> dossier.review().correction().orElse("");
      case NOTE -> dossier.review().note().orElse("");
      default -> manner.reason(dossier);
    };
  }

  private String keep(ReviewKey key, Dossier dossier, String text) {
    return switch (key) {
      case CORRECTION -> replace(dossier, Annotate.Text.CORRECTION, "correct", text);
      case NOTE -> replace(dossier, Annotate.Text.NOTE, "note", text);
      default -> manner.because(dossier, text);
    };
  }

  private String replace(Dossier dossier, Annotate.Text which, String command, String text) {
    ClaimId claim = dossier.claim().id();
    boolean changed =
        annotate.replace(signature.under(command, claim.text(), text), claim, which, text);
    return which.told(claim, text, changed);
  }
}
