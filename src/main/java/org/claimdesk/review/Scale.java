package org.claimdesk.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.ProblemException;

/** The verdicts that may be given, in their order, and the words that are understood for them. */
public final class Scale {

  private final String name;
  private final List<Verdict> verdicts;
  private final Map<String, Verdict> byWord = new HashMap<>();
  private final OptionalInt lowest;
  private final OptionalInt highest;

  /**
   * @param verdicts as {@link ScaleDraft} lets them through: where two share a word, it is the
   *     first one's
   */
  public Scale(String name, List<Verdict> verdicts) {
    this.name = name;
    this.verdicts = List.copyOf(verdicts);
    for (Verdict verdict : verdicts) {
      byWord.putIfAbsent(VerdictWord.plain(verdict.name()), verdict);
      verdict.also().forEach(word -> byWord.putIfAbsent(VerdictWord.plain(word), verdict));
    }
    byWord.remove("");
    this.lowest = verdicts.stream().flatMapToInt(verdict -> verdict.value().stream()).min();
    this.highest = verdicts.stream().flatMapToInt(verdict -> verdict.value().stream()).max();
  }

  public String name() {
    return name;
  }

  public List<Verdict> verdicts() {
    return verdicts;
  }

  /** Whether the other one has the same name and the same verdicts. */
  boolean isSameAs(Scale other) {
    return name.equals(other.name) && verdicts.equals(other.verdicts);
  }

  /** The verdict of the name, as it is kept in the workspace. */
  public Optional<Verdict> named(String verdict) {
    return verdicts.stream().filter(one -> one.name().equals(verdict)).findFirst();
  }

  /** Which way the verdict of the name leans; {@link Leaning#NONE} for one that is not there. */
  public Leaning leaning(String verdict) {
    OptionalInt value = named(verdict).map(Verdict::value).orElse(OptionalInt.empty());
    return value.isPresent()
        ? Leaning.of(value.getAsInt(), lowest.getAsInt(), highest.getAsInt())
        : Leaning.NONE;
  }

  /** Where its value stands between the lowest, 0, and the highest, 1, if they differ. */
  OptionalDouble place(Verdict verdict) {
    return verdict.value().isEmpty() || lowest.getAsInt() == highest.getAsInt()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (verdict.value().getAsInt() - (double) lowest.getAsInt())
                / (highest.getAsInt() - (double) lowest.getAsInt()));
  }

  /**
   * The verdict that a whole word in a file means; of words parted by {@code /} the one that each
   * of them means.
   */
  public Optional<Verdict> written(String word) {
    return whole(word).or(() -> inParts(word));
  }

  private Optional<Verdict> whole(String word) {
    return Optional.ofNullable(byWord.get(VerdictWord.plain(word)));
  }

  private Optional<Verdict> inParts(String word) {
    if (word.indexOf('/') < 0) {
      return Optional.empty();
    }
    List<Optional<Verdict>> meant =
        Arrays.stream(word.split("/", -1)).map(this::whole).distinct().limit(2).toList();
    return meant.size() == 1 ? meant.get(0) : Optional.empty();
  }

  /**
   * The verdict that a person means: a whole word, a key, or a beginning of a name that fits no
   * other.
   *
   * @throws ProblemException naming the word, and what it might have meant
   */
  public Verdict typed(String word) {
    return written(word).or(() -> withKey(word)).orElseGet(() -> beginning(word));
  }

  /** Whether {@link #typed} understands it. */
  public boolean understands(String word) {
    return written(word).or(() -> withKey(word)).isPresent() || beginnings(word).size() == 1;
  }

  private Optional<Verdict> withKey(String word) {
    return Optional.of(word.strip())
        .filter(Predicate.not(String::isEmpty))
        .flatMap(key -> verdicts.stream().filter(it -> key.equalsIgnoreCase(it.key())).findFirst());
  }

  private Verdict beginning(String word) {
    List<Verdict> found = beginnings(word);
    if (found.size() == 1) {
      return found.get(0);
    }
    throw refusal(word, found);
  }

  /** The verdicts whose names begin with what was typed, however it is spelt. */
  public List<Verdict> beginnings(String word) {
    String start = VerdictWord.plain(word);
    return start.isEmpty()
        ? List.of()
        : verdicts.stream()
            .filter(verdict -> VerdictWord.plain(verdict.name()).startsWith(start))
            .toList();
  }

  private ProblemException refusal(String word, List<Verdict> found) {
    if (found.size() > 1) {
      return ProblemException.of(
          "\"%s\" may be %s".formatted(word, names(found, " or ")), "type more of it");
    }
    return ProblemException.of(unknown(word), remedy(word));
  }

  /** Whether the word speaks of something else than truth; not if the scale has it. */
  public boolean isNoTruthRating(String word) {
    return VerdictWord.isNoTruthRating(word) && written(word).isEmpty();
  }

  /** Says of a word that means no verdict why it does not. */
  public String unknown(String word) {
    return isNoTruthRating(word)
        ? "\"%s\" is no truth rating".formatted(word)
        : "\"%s\" is no verdict of the scale %s: %s".formatted(word, name, names(verdicts, ", "));
  }

  /** Says what to do about a word that means no verdict, and which one may have been meant. */
  public String remedy(String word) {
    Map<String, String> words = new LinkedHashMap<>();
    if (!isNoTruthRating(word)) {
      verdicts.stream()
          .flatMap(verdict -> Stream.concat(Stream.of(verdict.name()), verdict.also().stream()))
          .forEach(known -> words.putIfAbsent(VerdictWord.plain(known), known));
    }
    return Nearest.question(Nearest.to(VerdictWord.plain(word), words.keySet()).map(words::get))
        + "verdicts lists the words that are understood";
  }

  private static String names(List<Verdict> verdicts, String between) {
    return verdicts.stream().map(Verdict::name).collect(Collectors.joining(between));
  }
}
