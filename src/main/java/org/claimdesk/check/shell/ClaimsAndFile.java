package org.claimdesk.check.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.FileLayout;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.terminal.DeskStore;

/** The claims of the workspace and the file that they came from. */
record ClaimsAndFile(Claims claims, FileLayouts layouts, DeskStore store)
    implements ClaimLines.Known {

  @Override
  public Optional<Claim> claim(ClaimId id) {
    return claims.byId(id);
  }

  @Override
  public FileLayout layout() {
    return layouts.current();
  }

  @Override
  public TabularInput open() {
    Path file = store.claims();
    String name = file.getFileName().toString();
    // what can be read but once has been read by the load
    if (!Files.isRegularFile(file)) {
      throw new ProblemException(Problem.at(Location.of(name), "this is no file any more"));
    }
    return TabularInput.file(name, file);
  }
}
