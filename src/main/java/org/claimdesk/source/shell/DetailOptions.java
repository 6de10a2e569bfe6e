package org.claimdesk.source.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceKind;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Words;

/** The options that say what a source is and what it says. */
final class DetailOptions {

  static final String PERSON = "person";
  static final String WORK = "work";

  private static final String PRIMARY = "primary";
  private static final String SECONDARY = "secondary";
  private static final String PROTECTED = "protected";
  private static final String PUBLIC = "public";

  private static final Map<String, SourceField> FIELDS =
      Map.ofEntries(
          Map.entry("address", SourceField.ADDRESS),
          Map.entry(PERSON, SourceField.PERSON),
          Map.entry(WORK, SourceField.WORK),
          Map.entry("how", SourceField.HOW),
          Map.entry("title", SourceField.TITLE),
          Map.entry("publisher", SourceField.PUBLISHER),
          Map.entry("published", SourceField.PUBLISHED),
          Map.entry("accessed", SourceField.ACCESSED),
          Map.entry("stance", SourceField.STANCE),
          Map.entry("quote", SourceField.QUOTE),
          Map.entry("at", SourceField.LOCATOR),
          Map.entry("archive", SourceField.ARCHIVE),
          Map.entry("note", SourceField.NOTE));

  private DetailOptions() {}

  static List<Option> all() {
    return List.of(
        Option.value("quote", "TEXT", "the exact words in the source").letter('q'),
        Option.value("at", "LOCATOR", "where in it: a page, a table, a minute"),
        Option.value("stance", "STANCE", "supports, refutes or context"),
        Option.value("title", "TEXT", "what it is called"),
        Option.value("publisher", "TEXT", "who published it"),
        Option.value("published", "DATE", "when it was published: 2014, 2013-12, 2014-07-03"),
        Option.value("accessed", "DATE", "when it was looked at"),
        Option.flag(PRIMARY, "it knows what it says at first hand"),
        Option.flag(SECONDARY, "it has what it says from another"),
        Option.value("archive", "URL", "an archived copy of it"),
        Option.flag(PROTECTED, "keep it out of public reports"),
        Option.value("note", "TEXT", "a remark for the desk"),
        Option.value("how", "MEDIUM", "how it was consulted: phone, mail, visit or print"),
        Option.value(PERSON, "NAME", "a person in place of an address"),
        Option.value(WORK, "TEXT", "a work without an address, as it is cited"));
  }

  /** What changes a source that is there already. */
  static List<Option> more() {
    return List.of(
        Option.value("address", "URL|FILE", "another address"),
        Option.flag(PUBLIC, "it may stand in public reports after all"));
  }

  /**
   * What the options say, field by field, as typed.
   *
   * @throws ProblemException if two of them contradict each other
   */
  static Map<SourceField, String> texts(Words words) {
    requireOne(words, PRIMARY, SECONDARY);
    requireOne(words, PROTECTED, PUBLIC);
    Map<SourceField, String> texts = new EnumMap<>(SourceField.class);
    FIELDS.forEach((name, field) -> words.option(name).ifPresent(it -> texts.put(field, it)));
    putIf(words.has(PRIMARY), texts, SourceField.KIND, SourceKind.PRIMARY.word());
    putIf(words.has(SECONDARY), texts, SourceField.KIND, SourceKind.SECONDARY.word());
    putIf(words.has(PROTECTED), texts, SourceField.PROTECTED, "yes");
    putIf(words.has(PUBLIC), texts, SourceField.PROTECTED, "no");
    return texts;
  }

  private static void putIf(
      boolean said, Map<SourceField, String> texts, SourceField field, String text) {
    if (said) {
      texts.put(field, text);
    }
  }

  private static void requireOne(Words words, String one, String other) {
    if (words.has(one) && words.has(other)) {
      throw ProblemException.of(
          "a source cannot be both --%s and --%s".formatted(one, other), "give one of the two");
    }
  }
}
