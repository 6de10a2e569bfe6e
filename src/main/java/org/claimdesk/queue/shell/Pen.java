package org.claimdesk.queue.shell;

import java.util.Optional;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.Annotate;
import org.claimdesk.review.ReviewKey;
import org.claimdesk.terminal.KeyScreen;

/** Asks for what is written beside a verdict, and keeps it. */
final class Pen {

  private final Manner manner;
  private final Texts texts;
  private final SourceQuestions questions;

  Pen(Manner manner, Texts texts, SourceQuestions questions) {
    this.manner = manner;
    this.texts = texts;
    this.questions = questions;
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
      case CORRECTION -> texts.replace(dossier.claim().id(), Annotate.Text.CORRECTION, text);
      case NOTE -> texts.replace(dossier.claim().id(), Annotate.Text.NOTE, text);
      default -> manner.because(dossier, text);
    };
  }
}
