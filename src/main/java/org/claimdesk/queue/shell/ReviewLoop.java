package org.claimdesk.queue.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims.Direction;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.queue.ClaimQueue;
import org.claimdesk.review.ReviewKey;
import org.claimdesk.review.Verdict;
import org.claimdesk.terminal.Key;
import org.claimdesk.terminal.KeyScreen;

/** The one-key loop: a claim on the screen, a key, and what it does kept at once. */
final class ReviewLoop {

  private final ClaimQueue queue;
  private final Manner manner;
  private final ReviewPage pages;
  private final Hands hands;
  private final Pen pen;
  private final Trail trail;
  private final Seen seen;
  private final KeyScreen screen;
  private List<String> messages = List.of();
  private Optional<Offer> offer = Optional.empty();
  private boolean open = true;
  private boolean stopped;

  ReviewLoop(LoopParts.Loop parts, KeyScreen screen) {
    this.queue = parts.queue();
    this.manner = parts.manner();
    this.pages = parts.pages();
    this.hands = parts.hands();
    this.pen = parts.pen();
    this.screen = screen;
    this.seen = new Seen(hands);
    this.trail = new Trail(hands, queue);
  }

  /** Goes on until its user leaves; gives false if that was by Ctrl-C. */
  boolean run() {
    if (!queue.revisits() && !hands.waits(queue, here())) {
      messages = List.of(manner.nothingWaits());
    }
    while (open && trail.goesOn()) {
      show(messages);
      messages = List.of();
      Optional<Offer> offered = offer;
      offer = Optional.empty();
      guarded(() -> press(screen.next(), offered));
    }
    return !stopped;
  }

  private void show(List<String> told) {
    seen.look(here());
    screen.show(pages.of(dossier(), told));
  }

  /** A refusal is told, and leaves one where one is. */
  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (ProblemException e) {
      List<String> told = new ArrayList<>();
      e.problems()
          .forEach(
              problem -> {
                told.add(problem.what());
                problem.remedy().ifPresent(remedy -> told.add("  " + remedy));
              });
      messages = told;
    }
  }

  private ClaimId here() {
    return trail.here();
  }

  private Dossier dossier() {
    return hands.dossier(here());
  }

  private void press(Key key, Optional<Offer> offered) {
    switch (key.kind()) {
      case TYPED -> typed(key.text());
      case TAB -> offered.ifPresentOrElse(this::takeUp, this::noSuchKey);
      case ENTER -> tell("Enter alone does nothing; ? shows the keys");
      case OTHER -> noSuchKey();
      case END -> open = false;
      case STOPPED -> {
        open = false;
        stopped = true;
      }
    }
  }

  private void noSuchKey() {
    tell("that key does nothing here; ? shows the keys");
  }

  private void typed(String text) {
    Optional<ReviewKey> key = ReviewKey.of(text);
    Optional<Verdict> verdict = key.isPresent() ? Optional.empty() : hands.verdictOf(text);
    if (key.isPresent()) {
      act(key.get());
    } else if (verdict.isPresent()) {
      // a key stands for the verdict's name, a word is kept as it was given
      judge(verdict.get(), text.length() > 1 ? text : verdict.get().name());
    } else if (hands.beginsAVerdict(text)) {
      askVerdict(text);
    } else {
      tell("\"" + text + "\" does nothing here; ? shows the keys");
    }
  }

  private void judge(Verdict verdict, String given) {
    seen.require(here());
    ClaimId done = here();
    Manner.Judged judged = manner.judge(done, verdict, given);
    offer = Offer.of(done, judged.missing());
    tell(judged.told() + offer.map(Offer::told).orElse(""));
    go(queue.waiting(done, Direction.FORWARD), manner.nothingWaits());
  }

  private void takeUp(Offer offered) {
    ClaimId now = here();
    trail.lookAt(offered.claim());
    show(List.of());
    try {
      boolean goesOn = true;
      for (ReviewKey key : offered.keys()) {
        goesOn = goesOn && write(key);
      }
    } catch (ProblemException e) {
      offer = Optional.of(offered);
      throw offered.about(e);
    } finally {
      trail.lookAt(now);
    }
  }

  /** Asks for what belongs to a key and keeps it; false if it was dropped. */
  private boolean write(ReviewKey key) {
    Optional<String> told = pen.write(key, dossier(), screen, () -> seen.require(here()));
    add(told.orElse("nothing was changed"));
    seen.look(here());
    return told.isPresent();
  }

  private void act(ReviewKey key) {
    if (!manner.keys().contains(key)) {
      noSuchKey();
      return;
    }
    switch (key) {
      case SOURCE, JUSTIFICATION, CORRECTION, NOTE -> write(key);
      case SKIP -> skip();
      case BACK -> trail.back().ifPresent(this::tell);
      case NEXT -> go(queue.waiting(here(), Direction.FORWARD), manner.nothingWaits());
      case PREVIOUS -> go(queue.waiting(here(), Direction.BACKWARD), manner.nothingWaits());
      case NEXT_OF_ALL -> go(queue.beside(here(), Direction.FORWARD), "this is the last claim");
      case PREVIOUS_OF_ALL ->
          go(queue.beside(here(), Direction.BACKWARD), "this is the first claim");
      case GO -> screen.ask("go to: ", "").ifPresent(this::goTo);
      case FIND -> find();
      case UNDO -> turn(hands::undo);
      case REDO -> turn(hands::redo);
      case VERDICT -> askVerdict("");
      case HELP -> help();
      case LEAVE -> open = false;
    }
  }

  private void tell(String message) {
    messages = List.of(message);
  }

  private void add(String message) {
    List<String> more = new ArrayList<>(messages);
    more.add(message);
    messages = more;
  }

  private void skip() {
    seen.require(here());
    tell(hands.skip(here()));
    go(queue.waiting(here(), Direction.FORWARD), manner.nothingWaits());
  }

  private void go(Optional<ClaimId> next, String otherwise) {
    trail.go(next, otherwise).ifPresent(this::add);
  }

  private void go(ClaimId next) {
    trail.go(next).ifPresent(this::add);
  }

  private void goTo(String typed) {
    if (!typed.isBlank()) {
      go(hands.claim(typed));
    }
  }

  private void find() {
    String again = hands.lastSearch().map(" (Enter for \"%s\" again)"::formatted).orElse("");
    screen
        .ask("find" + again + ": ", "")
        .ifPresent(text -> go(find(text), "none of the claims here has these words"));
  }

  private Optional<ClaimId> find(String text) {
    return hands.find(queue, dossier(), text, manner::isFound);
  }

  private void turn(Supplier<Hands.Turned> turning) {
    Hands.Turned turned = turning.get();
    tell(turned.told());
    turned.claim().filter(claim -> !claim.equals(here())).ifPresent(this::go);
  }

  private void askVerdict(String begun) {
    screen.ask("verdict: ", begun).ifPresent(this::judgeByName);
  }

  private void judgeByName(String typed) {
    if (!typed.isBlank()) {
      judge(hands.verdict(typed), typed.strip());
    }
  }

  private void help() {
    screen.show(pages.help(dossier()));
    Key key = screen.next();
    if (key.kind() == Key.Kind.END || key.kind() == Key.Kind.STOPPED) {
      press(key, Optional.empty());
    }
  }
}
