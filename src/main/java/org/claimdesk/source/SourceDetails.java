package org.claimdesk.source;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.claim.PartialDate;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/**
 * What is said about a source and can be edited: where or with whom it was found, what it is, and
 * what it says.
 *
 * @param texts what was given, field by field, checked; a field that is missing has no entry
 */
public record SourceDetails(Map<SourceField, String> texts) {

  private static final List<SourceField> ORIGINS =
      List.of(SourceField.ADDRESS, SourceField.PERSON, SourceField.WORK);

  /**
   * Blank texts count as missing.
   *
   * @throws ProblemException with all problems, if a field cannot hold what was given for it, or
   *     not exactly one of address, person and work is given
   */
  public SourceDetails {
    texts = checked(texts);
  }

  public static SourceDetails of(Map<SourceField, String> texts) {
    return new SourceDetails(texts);
  }

  /**
   * These details with other texts in the fields named; the empty text clears a field.
   *
   * @throws ProblemException as the constructor does
   */
  public SourceDetails with(Map<SourceField, String> changes) {
    Map<SourceField, String> changed = new EnumMap<>(SourceField.class);
    changed.putAll(texts);
    changed.putAll(changes);
    return new SourceDetails(changed);
  }

  private static Map<SourceField, String> checked(Map<SourceField, String> given) {
    Map<SourceField, String> kept = new EnumMap<>(SourceField.class);
    List<Problem> problems = new ArrayList<>();
    given.forEach(
        (field, typed) -> {
          try {
            field.read(typed).ifPresent(text -> kept.put(field, text));
          } catch (ProblemException e) {
            problems.addAll(e.problems());
          }
        });
    if (problems.isEmpty()) {
      problemOfOrigin(kept).ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return Collections.unmodifiableMap(kept);
  }

  private static Optional<Problem> problemOfOrigin(Map<SourceField, String> kept) {
    List<SourceField> given = ORIGINS.stream().filter(kept::containsKey).toList();
    if (given.isEmpty()) {
      return Optional.of(
          Problem.of(
              "a source has no address, no person and no work",
              "give a URL or a file, or --person NAME, or --work TEXT"));
    }
    if (given.size() > 1) {
      String words = given.stream().map(SourceField::word).collect(joining(" and "));
      return Optional.of(
          Problem.of(
              "a source has " + words + " at once", "give one of them, and \"\" to clear another"));
    }
    return Optional.empty();
  }

  /**
   * Whether the other is this source once more: the same page or file, or the same details of a
   * person or a work, who may well say two things.
   */
  public boolean repeats(SourceDetails other) {
    Optional<String> page = address().map(Address::canonical);
    return page.isPresent()
        ? page.equals(other.address().map(Address::canonical))
        : texts.equals(other.texts);
  }

  /** The dates that are no year, month or day, as they were given. */
  public List<PartialDate> unknownDates() {
    return Stream.concat(published().stream(), accessed().stream())
        .filter(date -> !date.isKnown())
        .toList();
  }

  public Optional<String> text(SourceField field) {
    return Optional.ofNullable(texts.get(field));
  }

  public Optional<Address> address() {
    return text(SourceField.ADDRESS).map(Address::parse);
  }

  public Optional<String> person() {
    return text(SourceField.PERSON);
  }

  public Optional<String> work() {
    return text(SourceField.WORK);
  }

  public Optional<Medium> how() {
    return text(SourceField.HOW).map(Medium::parse);
  }

  public Optional<String> title() {
    return text(SourceField.TITLE);
  }

  public Optional<String> publisher() {
    return text(SourceField.PUBLISHER);
  }

  public Optional<PartialDate> published() {
    return text(SourceField.PUBLISHED).map(PartialDate::of);
  }

  public Optional<PartialDate> accessed() {
    return text(SourceField.ACCESSED).map(PartialDate::of);
  }

  public Optional<Stance> stance() {
    return text(SourceField.STANCE).map(Stance::parse);
  }

  public Optional<SourceKind> kind() {
    return text(SourceField.KIND).map(SourceKind::parse);
  }

  public Optional<String> quote() {
    return text(SourceField.QUOTE);
  }

  public Optional<String> locator() {
    return text(SourceField.LOCATOR);
  }

  public Optional<Address> archive() {
    return text(SourceField.ARCHIVE).map(Address::parse);
  }

  /** Whether it is to be kept out of public reports. */
  public boolean confidential() {
    return texts.containsKey(SourceField.PROTECTED);
  }

  public Optional<String> note() {
    return text(SourceField.NOTE);
  }
}
