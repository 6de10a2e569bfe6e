package org.claimdesk.dossier.shell;

import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Output;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code next} and {@code previous}: the claims that still need a verdict. */
final class StepCommand implements DeskCommand {

  private final Usage usage;
  private final Claims.Direction direction;
  private final Ways ways;

  /** How a claim is found and shown. */
  record Ways(
      Claims claims,
      CurrentClaim current,
      Dossiers dossiers,
      DossierListing listing,
      FilterOptions filters) {}

  private StepCommand(Usage usage, Claims.Direction direction, Ways ways) {
    this.usage = usage;
    this.direction = direction;
    this.ways = ways;
  }

  static StepCommand next(Ways ways) {
    Usage usage =
        Usage.of("next", Usage.Group.CLAIMS, "show the next claim that still needs a verdict")
            .aliases("n")
            .reading()
            .options(FilterOptions.all())
            .rule("It goes round at the end; claims that were skipped come after the rest.")
            .example("next", "go on with the work")
            .example("next --location 5", "the next one in paragraph 5");
    return new StepCommand(usage, Claims.Direction.FORWARD, ways);
  }

  static StepCommand previous(Ways ways) {
    Usage usage =
        Usage.of("previous", Usage.Group.CLAIMS, "show the one before that still needs a verdict")
            .aliases("p")
            .reading()
            .example("previous", "go back");
    return new StepCommand(usage, Claims.Direction.BACKWARD, ways);
  }

  @Override
  public Usage usage() {
    return usage;
  }

  @Override
  public Answer run(Words words) {
    Filter filter = ways.filters().read(words).needingVerdict();
    Optional<ClaimId> found = ways.claims().nearest(filter, ways.current().get(), direction);
    found.ifPresent(ways.current()::set);
    Listing<Dossier> shown =
        found
            .flatMap(ways.dossiers()::of)
            .map(ways.listing()::whole)
            .orElseGet(ways.listing()::none);
    return out -> {
      out.list(shown);
      if (FilterOptions.given(words)) {
        tellCount(filter, out);
      } else if (found.isEmpty()) {
        out.tell("no claim needs a verdict any more; check looks at the work as a whole");
      }
      return Answer.DONE;
    };
  }

  private void tellCount(Filter filter, Output out) {
    long left = filter.within(ways.dossiers().count(filter));
    out.tell(FilterOptions.counted(left, ways.dossiers().count(Filter.all()), filter));
  }
}
