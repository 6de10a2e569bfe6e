package org.claimdesk.review;

import java.util.List;
import java.util.Optional;

/**
 * What a verdict of one scale is under another. It is the verdict of the same name; else the one
 * that knows the name as another word of its own, or else the only one that knows any of the
 * verdict's other words: then only if it leans the same way, and the way back leads to where one
 * came from. So no verdict becomes stronger, weaker or one with another.
 */
final class Counterpart {

  private final Scale from;
  private final Scale to;

  Counterpart(Scale from, Scale to) {
    this.from = from;
    this.to = to;
  }

  Optional<Verdict> of(String name) {
    return nearest(name)
        .filter(
            found -> isSameName(found, name) || leansAlike(found, name) && leadsBack(found, name));
  }

  /** What comes nearest, whether it will do or not. */
  Optional<Verdict> nearest(String name) {
    return nearest(from, to, name);
  }

  private static Optional<Verdict> nearest(Scale from, Scale to, String name) {
    return to.written(name).or(() -> byOtherWords(from, to, name));
  }

  private static Optional<Verdict> byOtherWords(Scale from, Scale to, String name) {
    List<Verdict> known =
        from.named(name).stream()
            .flatMap(verdict -> verdict.also().stream())
            .flatMap(word -> to.written(word).stream())
            .distinct()
            .toList();
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  private static boolean isSameName(Verdict found, String name) {
    return VerdictWord.plain(found.name()).equals(VerdictWord.plain(name));
  }

  private boolean leansAlike(Verdict found, String name) {
    return to.leaning(found.name()) == from.leaning(name);
  }

  private boolean leadsBack(Verdict found, String name) {
    return nearest(to, from, found.name()).filter(back -> back.name().equals(name)).isPresent();
  }
}
