package org.claimdesk.tabular;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds out whether the first record of a file names its columns, or is a row like the others. */
final class HeaderDetector {

  private final Set<String> known = new HashSet<>();
  private final List<String> first;
  private final List<List<String>> below;

  /** What a cell looks like. */
  private enum Kind {
    NUMBER("[+-]?[\\d.,\\s%$€£¥-]*\\d[\\d.,\\s%$€£¥-]*"),
    DATE("\\d{1,4}[-/.]\\d{1,2}([-/.]\\d{1,4})?([T ].*)?"),
    LINK("(?i)(https?://|www\\.)\\S+"),
    CODE("(?=\\S*\\d)(?=\\S*\\p{L})[\\p{L}\\d._-]+"),
    SENTENCE(".*[.!…។。।۔؟][\"'”’»)]*|.*\\p{L}.*(\\s+\\S+){5,}|(?=.*[\\p{L}\\p{M}]).{61,}"),
    WORD(".*");

    /** So much of a cell says what it is. */
    private static final int LOOKED_AT = 200;

    private final Pattern pattern;

    Kind(String pattern) {
      this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    static Kind of(String cell) {
      String text = cell.strip();
      String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
      for (Kind kind : values()) {
        if (kind.pattern.matcher(start).matches()) {
          return kind;
        }
      }
      return WORD;
    }
  }

  private HeaderDetector(List<String> first, List<List<String>> below, List<String> names) {
    this.first = first;
    // files that were put together have their header several times
    this.below = below.stream().filter(Predicate.not(first::equals)).toList();
    names.forEach(name -> known.add(HeaderNames.key(name)));
  }

  /**
   * @param below some of the rows after the first
   * @param names headers that are known; one that does not come again below decides
   */
  static boolean isHeader(List<String> first, List<List<String>> below, List<String> names) {
    HeaderDetector detector = new HeaderDetector(first, below, names);
    int votes = 0;
    for (int column = 0; column < first.size(); column++) {
      String cell = first.get(column);
      if (!cell.isBlank()) {
        if (detector.isKnown(cell) && !detector.comesAgain(column) && !detector.hasSentence()) {
          return true;
        }
        votes += detector.vote(column);
      }
    }
    return votes >= 0;
  }

  /** Whether the first row has a sentence where those below have theirs. */
  private boolean hasSentence() {
    for (int column = 0; column < first.size(); column++) {
      if (Kind.of(first.get(column)) == Kind.SENTENCE
          && kindBelow(column).equals(Optional.of(Kind.SENTENCE))) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(String cell) {
    return known.contains(HeaderNames.key(cell));
  }

  private boolean comesAgain(int column) {
    return cells(column).contains(first.get(column));
  }

  /** 1 for a name above something else, -1 for one more of what is below. */
  private int vote(int column) {
    Kind own = Kind.of(first.get(column));
    Optional<Kind> others = kindBelow(column);
    if (comesAgain(column) || own != Kind.WORD && (others.isEmpty() || others.get() == own)) {
      return -1;
    }
    return own == Kind.WORD && others.isPresent() && others.get() != Kind.WORD ? 1 : 0;
  }

  /** What more than half of the cells below look like. */
  private Optional<Kind> kindBelow(int column) {
    List<Kind> kinds = cells(column).stream().map(Kind::of).toList();
    return kinds.stream()
        .filter(kind -> 2 * kinds.stream().filter(kind::equals).count() > kinds.size())
        .findFirst();
  }

  private List<String> cells(int column) {
    return below.stream()
        .filter(cells -> column < cells.size())
        .map(cells -> cells.get(column))
        .filter(Predicate.not(String::isBlank))
        .toList();
  }
}
