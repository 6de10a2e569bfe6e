package org.claimdesk.queue.shell;

import org.claimdesk.claim.ClaimId;
import org.claimdesk.review.Annotate;

/** Replaces the texts beside a verdict, each under the command that would have done the same. */
record Texts(Annotate annotate, Signature signature) {

  /**
   * Replaces a text; the blank text clears it.
   *
   * @return what there is to say about it
   */
  String replace(ClaimId claim, Annotate.Text which, String text) {
    boolean changed =
        annotate.replace(signature.under(command(which), claim.text(), text), claim, which, text);
    return which.told(claim, text, changed);
  }

  private static String command(Annotate.Text which) {
    return switch (which) {
      case JUSTIFICATION -> "because";
      case CORRECTION -> "correct";
      case NOTE -> "note";
    };
  }
}
