package org.claimdesk.journal;

import java.util.Locale;
import org.claimdesk.problem.ProblemException;

/** The name of a person at the desk; the same person whatever the case and the blanks around it. */
public record Reviewer(String name) {

  public Reviewer {
    name = name.strip();
    if (name.isEmpty()) {
      throw ProblemException.of("a reviewer needs a name", "give one with --as NAME");
    }
  }

  /** The form in which names are compared. */
  public String key() {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reviewer that && key().equals(that.key());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
