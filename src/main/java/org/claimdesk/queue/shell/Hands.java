package org.claimdesk.queue.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.dossier.FindText;
import org.claimdesk.journal.Entry;
import org.claimdesk.journal.Journal;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.queue.ClaimQueue;
import org.claimdesk.review.Annotate;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;

/** What the keys of the loop do, whatever it is for; each is a step of its own. */
final class Hands {

  private final Eyes eyes;
  private final Annotate annotate;
  private final UndoSteps undoSteps;
  private final Signature signature;
  private Optional<String> lastSearch = Optional.empty();

  /** By what claims are found and seen. */
  record Eyes(
      Claims claims,
      FindClaims find,
      Dossiers dossiers,
      CurrentClaim current,
      ScaleInUse scale,
      Journal journal) {}

  Hands(Eyes eyes, Annotate annotate, UndoSteps undoSteps, Signature signature) {
    this.eyes = eyes;
    this.annotate = annotate;
    this.undoSteps = undoSteps;
    this.signature = signature;
  }

  /** The claim to begin with, if there is any. */
  Optional<ClaimId> begin(ClaimQueue queue) {
    return queue.first(eyes.current().get()).map(this::at);
  }

  boolean isThere(ClaimId claim) {
    return eyes.claims().has(claim);
  }

  /** Makes a claim the current one, from where the work goes on another time. */
  ClaimId at(ClaimId claim) {
    eyes.current().set(claim);
    return claim;
  }

  boolean waits(ClaimQueue queue, ClaimId claim) {
    return eyes.claims().isMeant(queue.waiting(), claim);
  }

  Dossier dossier(ClaimId claim) {
    return eyes.dossiers().of(claim).orElseThrow();
  }

  /** What was done to the claim last. */
  Optional<Entry> lastChange(ClaimId claim) {
    return eyes.journal().lastOf(claim.text());
  }

  /**
   * @throws org.claimdesk.problem.ProblemException if there is none, or several
   */
  ClaimId claim(String typed) {
    return eyes.find().one(typed);
  }

  /** The verdict of a key, or of a word that was typed out; nothing for another key. */
  Optional<Verdict> verdictOf(String typed) {
    Scale scale = eyes.scale().current();
    boolean key = typed.codePointCount(0, typed.length()) == 1;
    return key
        ? scale.verdicts().stream().filter(it -> it.key().equalsIgnoreCase(typed)).findFirst()
        : Optional.of(scale.typed(typed));
  }

  /** Whether a verdict that has no key begins with the letter, and so is being typed out. */
  boolean beginsAVerdict(String letter) {
    return eyes.scale().current().beginnings(letter).stream()
        .anyMatch(verdict -> verdict.key().isEmpty());
  }

  /**
   * @throws org.claimdesk.problem.ProblemException if the word means none, or several
   */
  Verdict verdict(String typed) {
    return eyes.scale().current().typed(typed);
  }

  String skip(ClaimId claim) {
    boolean skipped =
        !annotate.skip(signature.under("skip", claim.text()), List.of(claim)).isEmpty();
    return claim
        + (skipped
            ? ": skipped; it comes back after the rest"
            : " needs no verdict, or was skipped before");
  }

  /** What an undo or redo did, and the claim it was done to. */
  record Turned(String told, Optional<ClaimId> claim) {}

  Turned undo() {
    return turned(
        undoSteps.undo(signature.under("undo")), "undone: ", "you have done nothing to undo");
  }

  Turned redo() {
    return turned(
        undoSteps.redo(signature.under("redo")), "done again: ", "nothing was undone last");
  }

  private Turned turned(Optional<UndoSteps.Done> done, String told, String otherwise) {
    Optional<ClaimId> claim =
        done.flatMap(it -> it.records().stream().filter(RecordKey::isOfClaim).findFirst())
            .map(key -> new ClaimId(key.claim()))
            .filter(eyes.claims()::has);
    return new Turned(done.map(it -> told + it.step().command()).orElse(otherwise), claim);
  }

  Optional<String> lastSearch() {
    return lastSearch;
  }

  /**
   * The next claim with these words, going round at the end; with none, those of before.
   *
   * @param isFound whether the words are in what may be seen of a claim
   */
  Optional<ClaimId> find(
      ClaimQueue queue, Dossier from, String words, BiPredicate<FindText, Dossier> isFound) {
    lastSearch = Optional.of(words).filter(text -> !text.isBlank()).or(() -> lastSearch);
    if (lastSearch.isEmpty()) {
      return Optional.empty();
    }
    FindText wanted = new FindText(List.of(lastSearch.get().strip().split("\\s+")));
    Found found = new Found(from.position());
    eyes.dossiers()
        .each(
            queue.all(),
            dossier -> {
              if (found.maybe(dossier) && isFound.test(wanted, dossier)) {
                found.take(dossier);
              }
            });
    return found.nearest();
  }

  /** The first claim that was found at all, and the first after the one where one is. */
  private static final class Found {

    private final long here;
    private Optional<ClaimId> first = Optional.empty();
    private Optional<ClaimId> after = Optional.empty();

    Found(long here) {
      this.here = here;
    }

    boolean maybe(Dossier dossier) {
      return after.isEmpty() && (first.isEmpty() || dossier.position() > here);
    }

    void take(Dossier dossier) {
      Optional<ClaimId> id = Optional.of(dossier.claim().id());
      first = first.or(() -> id);
      after = dossier.position() > here ? id : after;
    }

    Optional<ClaimId> nearest() {
      return after.or(() -> first);
    }
  }
}
