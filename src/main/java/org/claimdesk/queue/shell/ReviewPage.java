package org.claimdesk.queue.shell;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.ClaimSheet;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.queue.ClaimQueue;
import org.claimdesk.review.ReviewKey;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.terminal.Page;
import org.claimdesk.terminal.Page.KeyHint;

/** Puts a claim on the screen, with where one is and the keys that may be pressed. */
final class ReviewPage {

  private final Dossiers dossiers;
  private final ClaimQueue queue;
  private final Manner manner;
  private final ScaleInUse scale;

  ReviewPage(Dossiers dossiers, ClaimQueue queue, Manner manner, ScaleInUse scale) {
    this.dossiers = dossiers;
    this.queue = queue;
    this.manner = manner;
    this.scale = scale;
  }

  Page of(Dossier dossier, List<String> messages) {
    List<String> body = new ArrayList<>(List.of(dossier.claim().text(), ""));
    manner.show(dossier, body::add);
    return new Page(head(dossier), body, messages, manner.progress(queue), keys());
  }

  private List<String> head(Dossier dossier) {
    List<String> head = new ArrayList<>();
    boolean filtered = !queue.all().isOpen();
    String where =
        filtered
            ? queue.standing(dossier.claim().id()).map(ReviewPage::told).orElse("not among them")
            : "%d of %d".formatted(dossier.position(), dossiers.count(Filter.everything()));
    head.add("%s · %s · %s".formatted(dossier.claim().id(), where, ClaimSheet.state(dossier)));
    if (filtered) {
      head.add("claims: " + FilterOptions.describe(queue.all()));
    }
    return head;
  }

  private static String told(Claims.Standing standing) {
    return "%d of %d".formatted(standing.rank(), standing.of());
  }

  private List<List<KeyHint>> keys() {
    List<KeyHint> actions = new ArrayList<>();
    for (ReviewKey key : ReviewKey.values()) {
      if (manner.keys().contains(key)) {
        actions.add(new KeyHint(key.key(), key.word()));
      }
    }
    return List.of(verdicts(), actions);
  }

  /** A verdict without a key of its own is typed out after the key for that. */
  private static String keyOf(Verdict verdict) {
    return verdict.key().isEmpty() ? ReviewKey.VERDICT.key() : verdict.key();
  }

  private List<KeyHint> verdicts() {
    return scale.current().verdicts().stream()
        .map(verdict -> new KeyHint(keyOf(verdict), verdict.name()))
        .toList();
  }

  /** What the keys do, a line each, in place of a claim. */
  Page help(Dossier dossier) {
    List<String> lines = new ArrayList<>(List.of("A key judges the claim and goes on:"));
    for (Verdict verdict : scale.current().verdicts()) {
      lines.add("  " + keyOf(verdict) + "  " + verdict.name());
    }
    lines.add("");
    lines.add("Other keys:");
    for (ReviewKey key : ReviewKey.values()) {
      if (manner.keys().contains(key)) {
        lines.add("  " + key.key() + "  " + key.does());
      }
    }
    lines.add("");
    lines.add("Space, Page Up, Page Down and the arrows show more of a long claim.");
    lines.add(
        "While you type a text: Enter keeps it, Ctrl-C drops it, Ctrl-X Ctrl-E or \\e opens your"
            + " editor.");
    lines.add("Each key is kept at once. Enter alone never judges.");
    return new Page(
        head(dossier),
        lines,
        List.of("any key goes back to the claim"),
        manner.progress(queue),
        List.of());
  }
}
