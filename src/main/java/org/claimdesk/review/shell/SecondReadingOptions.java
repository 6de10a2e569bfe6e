package org.claimdesk.review.shell;

import java.util.List;
import java.util.Optional;
import org.claimdesk.review.Mark;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Words;

/** What the commands of a second reader share. */
final class SecondReadingOptions {

  static final Option BECAUSE =
      Option.value("because", "TEXT", "why: the second reader's own justification").letter('b');

  private SecondReadingOptions() {}

  /** The verdict that the words after the claim are, with the option. */
  static Mark mark(Words words, ScaleInUse scale) {
    List<String> operands = words.operands();
    String given = String.join(" ", operands.subList(1, operands.size()));
    return new Mark(scale.current().typed(given), given, words.option("because"), Optional.empty());
  }
}
