package org.claimdesk.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/**
 * A copy of a workspace of an older form: written under a name of its own, so that none that is
 * half is ever taken for whole.
 *
 * @param draft where it was written
 */
record OldForm(Path file, Path draft) {

  /** Writes a copy of all that is kept, outside of a transaction. */
  static OldForm copied(Sql sql, Path file) {
    Path draft = file.resolveSibling(file.getFileName() + ".copy-" + UUID.randomUUID());
    // what is killed meanwhile leaves nothing behind
    draft.toFile().deleteOnExit();
    sql.update("VACUUM INTO ?", draft.toString());
    return new OldForm(file, draft);
  }

  /** Gives the copy its name; an earlier copy stays as it is. */
  Path putInPlace(int form) {
    String name = file.getFileName() + ".form-" + form;
    Path copy = file.resolveSibling(name);
    for (int number = 2; Files.exists(copy); number++) {
      copy = file.resolveSibling(name + "-" + number);
    }
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      return Files.move(draft, copy);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(
              Location.of(copy.toString()),
              "the copy of the workspace cannot be put there",
              "check the permissions of the folder"),
          e);
    }
  }

  /** Takes away what was not put in place. */
  void discard() {
    draft.toFile().delete();
  }
}
