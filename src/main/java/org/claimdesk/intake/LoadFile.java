package org.claimdesk.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.journal.Author;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.TabularInput;

/** Loads the claims file in use, making its workspace where there is none yet. */
public interface LoadFile {

  /**
   * @param listener hears of rows and claims meanwhile
   * @return what was done, or with a dry run what would be
   * @throws org.claimdesk.problem.ProblemException if the file cannot be taken; nothing is changed
   *     then
   */
  Outcome load(Author author, Request request, LoadListener listener);

  /** What to load and how; what is not said is as in the load before. */
  record Request(
      TabularInput input, Optional<Path> file, FileForm form, LoadOptions options, boolean dryRun) {

    /**
     * @throws ProblemException if the form is that of rows and cells, and the file is JSON
     */
    public Request {
      boolean json = JsonObjects.holds(input.name()) || form.json().isPresent();
      if (json && form.isSaid()) {
        throw new ProblemException(
            Problem.at(
                Location.of(input.name()),
                "this is read as JSON, which is UTF-8 and has no delimiter, header or columns",
                "leave out --encoding, --delimiter, --header, --no-header and a layout of columns;"
                    + " the layouts of JSON are "
                    + String.join(", ", JsonLayout.words())));
      }
    }
  }

  /**
   * What a load came to.
   *
   * @param workspace the workspace file's name
   * @param first whether the workspace was made by it
   * @param adoption what came of the file's verdicts, if they were to be adopted
   */
  record Outcome(
      String workspace,
      boolean first,
      LoadReport report,
      Optional<AdoptVerdicts.Adoption> adoption) {}
}
