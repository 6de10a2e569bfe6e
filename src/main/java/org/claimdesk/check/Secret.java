package org.claimdesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.source.Address;
import org.claimdesk.source.SourceDetails;

/**
 * Something by which a protected source could be known.
 *
 * @param what it is, for a message
 * @param words the forms in which it would stand in a text
 */
record Secret(String what, List<WordRun> words) {

  /** Shorter titles, like "A" or "No", stand in any text. */
  private static final int LEAST_OF_TITLE = 3;

  /** Names as short as "Li" are names; a single letter is hardly one. */
  private static final int LEAST_OF_NAME = 2;

  private static final String SCHEME_END = "://";

  static List<Secret> of(SourceDetails source) {
    List<Secret> all = new ArrayList<>();
    add(all, "name", source.person().stream().toList(), LEAST_OF_NAME);
    add(all, "title", source.title().stream().toList(), LEAST_OF_TITLE);
    add(all, "title", source.work().stream().toList(), LEAST_OF_TITLE);
    add(all, "address", forms(source.address()), LEAST_OF_TITLE);
    add(all, "address", forms(source.archive()), LEAST_OF_TITLE);
    return all;
  }

  private static void add(List<Secret> all, String what, List<String> forms, int least) {
    List<WordRun> words =
        forms.stream().map(WordRun::of).filter(run -> run.letters() >= least).distinct().toList();
    if (!words.isEmpty()) {
      all.add(new Secret(what, words));
    }
  }

  private static List<String> forms(Optional<Address> address) {
    return address
        .map(it -> List.of(withoutScheme(it.typed()), withoutScheme(it.canonical())))
        .orElse(List.of());
  }

  private static String withoutScheme(String address) {
    int end = address.indexOf(SCHEME_END);
    return end < 0 ? address : address.substring(end + SCHEME_END.length());
  }

  boolean isIn(PublicText text) {
    return words.stream().anyMatch(text.words()::contains);
  }
}
