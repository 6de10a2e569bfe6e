package org.claimdesk.intake;

import org.claimdesk.journal.Author;
import org.claimdesk.tabular.TabularInput;

/** Opens a claims file, whatever its format. */
@FunctionalInterface
public interface OpenTable {

  /**
   * @param author whose verdicts those of a report are where it does not say
   * @throws org.claimdesk.problem.ProblemException if it cannot be read
   */
  ClaimsTable open(TabularInput input, FileForm form, Author author);
}
