package org.claimdesk.queue.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.FindText;
import org.claimdesk.queue.ClaimQueue;
import org.claimdesk.review.ReviewKey;
import org.claimdesk.review.Verdict;

/** What the loop is for: the first verdict on a claim, or a second one. */
interface Manner {

  /** The claims that wait among those to go through. */
  Filter waiting(Filter all);

  /** Whether claims that were chosen and do not wait are gone through once none waits. */
  boolean revisits();

  /** The keys that may be pressed. */
  Set<ReviewKey> keys();

  /**
   * Gives the claim a verdict.
   *
   * @param given as it was typed
   * @throws org.claimdesk.problem.ProblemException if it cannot have one
   */
  Judged judge(ClaimId claim, Verdict verdict, String given);

  /** What may be read of the claim, line by line, without its text. */
  void show(Dossier dossier, Consumer<String> line);

  /** Whether the words are in what may be seen of the claim. */
  boolean isFound(FindText words, Dossier dossier);

  /** How far the work has come. */
  String progress(ClaimQueue queue);

  /** What there is to say when no claim waits. */
  String nothingWaits();

  /** The reason that stands there and may be changed. */
  String reason(Dossier dossier);

  /**
   * Replaces the reason; the blank text clears it.
   *
   * @return what there is to say about it
   */
  String because(Dossier dossier, String text);

  /**
   * What became of a verdict.
   *
   * @param told what there is to say
   * @param missing the keys by which it can be given what it still needs
   */
  record Judged(String told, List<ReviewKey> missing) {}
}
