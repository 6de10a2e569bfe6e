package org.claimdesk.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.review.Scale;

/** The words of a claims file's own verdict column that the scale does not know. */
final class ForeignVerdicts {

  /** A column of free text must not fill the memory or the screen. */
  private static final int MOST = 20;

  private final Scale scale;
  private final Set<String> unknown = new LinkedHashSet<>();
  private String known = "";

  ForeignVerdicts(Scale scale) {
    this.scale = scale;
  }

  void see(String cell) {
    String word = cell.strip();
    if (word.equals(known) || unknown.size() > MOST) {
      return;
    }
    if (scale.written(word).isPresent()) {
      known = word;
    } else if (!word.isEmpty()) {
      unknown.add(ColumnSample.shortened(word));
    }
  }

  /** Each word once, in the order of the file; the last says so if there are more. */
  List<String> told() {
    List<String> words = unknown.stream().limit(MOST).map(word -> "\"" + word + "\"").toList();
    return unknown.size() <= MOST
        ? words
        : Stream.concat(words.stream(), Stream.of("and others")).toList();
  }
}
