package org.claimdesk.review;

import java.util.function.Supplier;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Entry;
import org.claimdesk.journal.Steps;

/** Steps that just do the work. */
final class PlainSteps implements Steps {
  @Override
  public <T> T take(Author author, Supplier<T> work) {
    return work.get();
  }

  @Override
  public <T> T takeFirst(Author author, Supplier<T> work) {
    return work.get();
  }

  @Override
  public <T> T takeAgain(Author author, Entry.Kind kind, String target, Supplier<T> work) {
    return work.get();
  }
}
