package org.claimdesk.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimdesk.problem.ProblemException;

/** The verdicts that may be given, in their order, and the words that are understood for them. */
public final class Scale {

  /** PolitiFact's words for whether somebody changed a position: no measure of truth. */
  private static final Set<String> NO_TRUTH_RATING = Set.of("full-flop", "half-flip", "no-flip");

  private static final Pattern FINAL_MARK = Pattern.compile("\\s*!$");
  private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");

  private final String name;
  private final List<Verdict> verdicts;
  private final Map<String, Verdict> byWord = new HashMap<>();

  /**
   * @throws ProblemException if two verdicts share a word
   */
  public Scale(String name, List<Verdict> verdicts) {
    this.name = name;
    this.verdicts = List.copyOf(verdicts);
    for (Verdict verdict : verdicts) {
      take(verdict.name(), verdict);
      verdict.also().forEach(word -> take(word, verdict));
    }
  }

  private void take(String word, Verdict verdict) {
    Verdict other = byWord.putIfAbsent(plain(word), verdict);
    if (other != null) {
      throw ProblemException.of(
          "the scale %s has \"%s\" twice".formatted(name, word), "give each word to one verdict");
    }
  }

  public String name() {
    return name;
  }

  public List<Verdict> verdicts() {
    return verdicts;
  }

  /** The verdict of the name, as it is kept in the workspace. */
  public Optional<Verdict> named(String verdict) {
    return verdicts.stream().filter(one -> one.name().equals(verdict)).findFirst();
  }

  /** The verdict that a whole word in a file means. */
  public Optional<Verdict> written(String word) {
    return Optional.ofNullable(byWord.get(plain(word)));
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
    String key = word.strip().toLowerCase(Locale.ROOT);
    return verdicts.stream().filter(verdict -> verdict.key().equals(key)).findFirst();
  }

  private Verdict beginning(String word) {
    List<Verdict> found = beginnings(word);
    if (found.size() == 1) {
      return found.get(0);
    }
    throw refusal(word, found);
  }

  private List<Verdict> beginnings(String word) {
    String start = plain(word);
    return start.isEmpty()
        ? List.of()
        : verdicts.stream().filter(verdict -> verdict.name().startsWith(start)).toList();
  }

  private ProblemException refusal(String word, List<Verdict> found) {
    if (found.size() > 1) {
      return ProblemException.of(
          "\"%s\" may be %s".formatted(word, names(found, " or ")), "type more of it");
    }
    return ProblemException.of(unknown(word), "verdicts lists the words that are understood");
  }

  /** Says of a word that means no verdict why it does not. */
  public String unknown(String word) {
    return NO_TRUTH_RATING.contains(plain(word))
        ? "\"%s\" is no truth rating".formatted(word)
        : "\"%s\" is no verdict of the scale %s: %s".formatted(word, name, names(verdicts, ", "));
  }

  private static String names(List<Verdict> verdicts, String between) {
    return verdicts.stream().map(Verdict::name).collect(Collectors.joining(between));
  }

  /** The form in which words are compared: small letters, {@code -} between, no final {@code !}. */
  private static String plain(String word) {
    String bare = FINAL_MARK.matcher(word.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    return BETWEEN.matcher(bare).replaceAll("-");
  }
}
