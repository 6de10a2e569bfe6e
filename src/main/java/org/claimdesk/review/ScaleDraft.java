package org.claimdesk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimdesk.problem.Problem;

/** A scale in the making: takes its verdicts one by one and says what is wrong with each. */
public final class ScaleDraft {

  private final List<Verdict> verdicts = new ArrayList<>();
  private final Map<String, String> ownerOfWord = new HashMap<>();
  private final Map<String, String> ownerOfKey = new HashMap<>();
  private List<Problem> faults = new ArrayList<>();

  /** A verdict as a file writes it. */
  public record Entry(String name, String key, String value, List<String> also) {}

  /** Adds a verdict and gives all that is wrong with it. */
  public List<Problem> add(Entry entry) {
    faults = new ArrayList<>();
    String name = entry.name();
    if (VerdictWord.isBlank(name)) {
      fault("the name is blank", "give the verdict a name");
    } else {
      checkName(name);
    }
    entry.also().forEach(word -> checkWord(word, name));
    checkKey(entry.key(), name);
    verdicts.add(new Verdict(name, entry.key(), value(entry.value()), entry.also()));
    return faults;
  }

  private void checkName(String name) {
    if (!isPlainText(name) || name.contains(",")) {
      fault("the name \"" + name + "\" has a comma or a control character in it", "leave it out");
    } else if (verdicts.stream().anyMatch(it -> isSame(it.name(), name))) {
      fault("the name \"" + name + "\" is there twice", "keep one of the two");
    } else {
      checkWord(name, name);
    }
  }

  private static boolean isSame(String one, String other) {
    return VerdictWord.plain(one).equals(VerdictWord.plain(other));
  }

  private void checkWord(String word, String verdict) {
    String plain = VerdictWord.plain(word);
    if (VerdictWord.isBlank(word) || !isPlainText(word)) {
      fault(
          "\"" + word + "\" is no word",
          "write other words with letters, parted by ; and without control characters");
      return;
    }
    Optional.ofNullable(ownerOfWord.putIfAbsent(plain, verdict))
        .or(() -> Optional.ofNullable(ownerOfKey.get(plain)))
        .filter(owner -> !isSame(owner, verdict))
        .ifPresent(owner -> shared(word, owner));
  }

  private void checkKey(String key, String verdict) {
    if (key.isEmpty()) {
      return;
    }
    if (key.codePointCount(0, key.length()) > 1 || !isPlainText(key)) {
      fault("the key \"" + key + "\" is no single letter", "use one letter, or leave it blank");
    } else if (ReviewKey.of(key).isPresent()) {
      fault(
          "the key \"" + key + "\" does something else in the review loop",
          "use none of: " + ReviewKey.all());
    } else {
      String folded = key.toLowerCase(Locale.ROOT);
      Optional.ofNullable(ownerOfKey.putIfAbsent(folded, verdict))
          .or(() -> Optional.ofNullable(ownerOfWord.get(folded)))
          .filter(owner -> !isSame(owner, verdict))
          .ifPresent(owner -> shared(key, owner));
    }
  }

  private void shared(String word, String owner) {
    fault("\"" + word + "\" belongs to " + owner + " already", "give it to one verdict only");
  }

  private OptionalInt value(String text) {
    try {
      return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      fault(
          "the value \"" + text + "\" is no whole number",
          "write how true it is, such as 5, or leave it blank for what is no measure of truth");
      return OptionalInt.empty();
    }
  }

  private static boolean isPlainText(String text) {
    return text.codePoints()
        .map(Character::getType)
        .noneMatch(
            type ->
                type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR);
  }

  private void fault(String what, String remedy) {
    faults.add(Problem.of(what, remedy));
  }

  /** The scale that was made, if nothing was wrong with any of its verdicts. */
  public Scale scale(String name) {
    return new Scale(name, verdicts);
  }
}
