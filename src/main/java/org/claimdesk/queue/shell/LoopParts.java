package org.claimdesk.queue.shell;

import org.claimdesk.claim.Filter;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.queue.ClaimQueue;
import org.claimdesk.review.Annotate;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.review.SecondReading;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.LocalFiles;
import org.claimdesk.terminal.Session;

/** Puts a loop together for whoever is at work. */
final class LoopParts {

  private final Session session;
  private final Hands.Eyes eyes;
  private final FirstReading.Desk desk;
  private final Work work;

  /** What changes claims. */
  record Work(
      MarkClaim markClaim,
      Annotate annotate,
      AttachSource attachSource,
      UndoSteps undoSteps,
      SecondReading secondReading) {}

  /** A loop's parts. */
  record Loop(ClaimQueue queue, Manner manner, ReviewPage pages, Hands hands, Pen pen) {}

  LoopParts(Session session, Hands.Eyes eyes, FirstReading.Desk desk, Work work) {
    this.session = session;
    this.eyes = eyes;
    this.desk = desk;
    this.work = work;
  }

  /**
   * @param second whether it is for the second reading
   */
  Loop loop(Filter filter, boolean second) {
    Signature signature = new Signature(session);
    Texts texts = new Texts(work.annotate(), signature);
    Manner manner =
        second
            ? new BlindSecondReading(desk, work.secondReading(), signature)
            : new FirstReading(desk, work.markClaim(), texts, signature);
    ClaimQueue queue =
        new ClaimQueue(eyes.claims(), filter, manner.waiting(filter), manner.revisits());
    return new Loop(
        queue,
        manner,
        new ReviewPage(eyes.dossiers(), queue, manner, eyes.scale()),
        new Hands(eyes, work.annotate(), work.undoSteps(), signature),
        new Pen(manner, texts, questions(signature)));
  }

  private SourceQuestions questions(Signature signature) {
    return new SourceQuestions(work.attachSource(), LocalFiles.anywhere(session::path), signature);
  }
}
